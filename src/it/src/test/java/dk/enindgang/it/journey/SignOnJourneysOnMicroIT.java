package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** In and out by the municipality's own log-in, from the WAR on Payara Micro. */
class SignOnJourneysOnMicroIT extends SignOnJourneys {

    SignOnJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
