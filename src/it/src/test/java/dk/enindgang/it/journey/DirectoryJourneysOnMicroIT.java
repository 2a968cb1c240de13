package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Whom to contact on the WAR on Payara Micro. */
class DirectoryJourneysOnMicroIT extends DirectoryJourneys {

    DirectoryJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
