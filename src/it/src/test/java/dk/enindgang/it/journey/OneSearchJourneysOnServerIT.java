package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** One field for everything, on the EAR on Payara Server. */
class OneSearchJourneysOnServerIT extends OneSearchJourneys {

    OneSearchJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
