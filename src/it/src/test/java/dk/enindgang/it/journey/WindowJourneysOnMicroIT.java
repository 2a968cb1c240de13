package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Runs of handleguides on the WAR on Payara Micro. */
class WindowJourneysOnMicroIT extends WindowJourneys {

    WindowJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
