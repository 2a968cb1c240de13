package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Files that somebody takes away from the WAR on Payara Micro. */
class DownloadJourneysOnMicroIT extends DownloadJourneys {

    DownloadJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
