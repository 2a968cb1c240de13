package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Writing handleguides on the EAR on Payara Server. */
class WritingJourneysOnServerIT extends WritingJourneys {

    WritingJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
