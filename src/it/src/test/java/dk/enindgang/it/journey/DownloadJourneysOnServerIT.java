package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Files that somebody takes away from the EAR on Payara Server. */
class DownloadJourneysOnServerIT extends DownloadJourneys {

    DownloadJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
