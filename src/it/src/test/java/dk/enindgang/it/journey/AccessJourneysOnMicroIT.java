package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Access to work about a child on the WAR on Payara Micro. */
class AccessJourneysOnMicroIT extends AccessJourneys {

    AccessJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
