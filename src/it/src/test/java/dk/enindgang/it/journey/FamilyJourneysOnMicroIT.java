package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Families on the WAR on Payara Micro. */
class FamilyJourneysOnMicroIT extends FamilyJourneys {

    FamilyJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
