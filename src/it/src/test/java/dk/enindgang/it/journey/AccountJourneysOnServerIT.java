package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** One's own password and sessions, on the EAR on Payara Server. */
class AccountJourneysOnServerIT extends AccountJourneys {

    AccountJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
