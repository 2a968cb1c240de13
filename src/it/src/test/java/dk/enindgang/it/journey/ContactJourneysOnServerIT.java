package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Contact persons on the EAR on Payara Server. */
class ContactJourneysOnServerIT extends ContactJourneys {

    ContactJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
