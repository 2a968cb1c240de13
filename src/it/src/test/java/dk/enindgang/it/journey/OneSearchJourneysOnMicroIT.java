package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** One field for everything, on the WAR on Payara Micro. */
class OneSearchJourneysOnMicroIT extends OneSearchJourneys {

    OneSearchJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
