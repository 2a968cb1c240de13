package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The organisation on the WAR on Payara Micro. */
class OrganisationJourneysOnMicroIT extends OrganisationJourneys {

    OrganisationJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
