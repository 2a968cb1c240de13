package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Writing handleguides on the WAR on Payara Micro. */
class WritingJourneysOnMicroIT extends WritingJourneys {

    WritingJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
