package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Families on the EAR on Payara Server. */
class FamilyJourneysOnServerIT extends FamilyJourneys {

    FamilyJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
