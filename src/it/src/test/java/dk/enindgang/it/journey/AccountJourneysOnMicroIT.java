package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** One's own password and sessions, on the WAR on Payara Micro. */
class AccountJourneysOnMicroIT extends AccountJourneys {

    AccountJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
