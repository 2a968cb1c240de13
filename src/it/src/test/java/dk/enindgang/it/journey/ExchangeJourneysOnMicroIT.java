package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Guides to and from other municipalities, with the WAR on Payara Micro. */
class ExchangeJourneysOnMicroIT extends ExchangeJourneys {

    ExchangeJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
