package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Whom to contact on the EAR on Payara Server. */
class DirectoryJourneysOnServerIT extends DirectoryJourneys {

    DirectoryJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
