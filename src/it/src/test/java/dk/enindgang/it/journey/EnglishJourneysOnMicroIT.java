package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Handleguides in English on the WAR on Payara Micro. */
class EnglishJourneysOnMicroIT extends EnglishJourneys {

    EnglishJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
