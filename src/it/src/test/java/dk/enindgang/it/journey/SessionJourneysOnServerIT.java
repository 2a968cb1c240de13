package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The end of a session, on the EAR on Payara Server. */
class SessionJourneysOnServerIT extends SessionJourneys {

    SessionJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
