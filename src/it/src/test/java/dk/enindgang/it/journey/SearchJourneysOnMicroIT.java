package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Searching and choosing, on the WAR on Payara Micro. */
class SearchJourneysOnMicroIT extends SearchJourneys {

    SearchJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
