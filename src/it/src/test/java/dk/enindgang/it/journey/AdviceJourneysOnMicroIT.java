package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Questions that are taken and set free, on the WAR on Payara Micro. */
class AdviceJourneysOnMicroIT extends AdviceJourneys {

    AdviceJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
