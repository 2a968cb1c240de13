package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Questions that are taken and set free, on the EAR on Payara Server. */
class AdviceJourneysOnServerIT extends AdviceJourneys {

    AdviceJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
