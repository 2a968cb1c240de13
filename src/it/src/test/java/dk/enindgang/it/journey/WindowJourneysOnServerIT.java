package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Runs of handleguides on the EAR on Payara Server. */
class WindowJourneysOnServerIT extends WindowJourneys {

    WindowJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
