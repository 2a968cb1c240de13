package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** In and out by the municipality's own log-in, from the EAR on Payara Server. */
class SignOnJourneysOnServerIT extends SignOnJourneys {

    SignOnJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
