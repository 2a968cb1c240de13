package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Access to work about a child on the EAR on Payara Server. */
class AccessJourneysOnServerIT extends AccessJourneys {

    AccessJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
