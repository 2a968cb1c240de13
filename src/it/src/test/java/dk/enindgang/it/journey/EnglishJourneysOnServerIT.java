package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Handleguides in English on the EAR on Payara Server. */
class EnglishJourneysOnServerIT extends EnglishJourneys {

    EnglishJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
