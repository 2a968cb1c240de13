package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Putting a guide in order on the EAR on Payara Server. */
class OrderJourneysOnServerIT extends OrderJourneys {

    OrderJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
