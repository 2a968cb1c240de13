package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Searching and choosing, on the EAR on Payara Server. */
class SearchJourneysOnServerIT extends SearchJourneys {

    SearchJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
