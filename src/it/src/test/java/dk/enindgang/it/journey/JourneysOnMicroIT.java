package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Journeys on the WAR on Payara Micro. */
class JourneysOnMicroIT extends Journeys {

    JourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
