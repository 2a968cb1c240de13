package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The end of a session, on the WAR on Payara Micro. */
class SessionJourneysOnMicroIT extends SessionJourneys {

    SessionJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
