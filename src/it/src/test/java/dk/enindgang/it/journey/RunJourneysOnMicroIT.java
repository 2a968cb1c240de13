package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Runs of handleguides on the WAR on Payara Micro. */
class RunJourneysOnMicroIT extends RunJourneys {

    RunJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
