package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The organisation on the EAR on Payara Server. */
class OrganisationJourneysOnServerIT extends OrganisationJourneys {

    OrganisationJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
