package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Putting a guide in order on the WAR on Payara Micro. */
class OrderJourneysOnMicroIT extends OrderJourneys {

    OrderJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
