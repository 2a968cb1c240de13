package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Contact persons on the WAR on Payara Micro. */
class ContactJourneysOnMicroIT extends ContactJourneys {

    ContactJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
