package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Journeys on the EAR on Payara Server. */
class JourneysOnServerIT extends Journeys {

    JourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
