package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Guides to and from other municipalities, with the EAR on Payara Server. */
class ExchangeJourneysOnServerIT extends ExchangeJourneys {

    ExchangeJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
