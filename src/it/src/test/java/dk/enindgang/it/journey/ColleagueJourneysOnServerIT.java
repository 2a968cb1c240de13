package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The organisation as colleagues meet it, on the EAR on Payara Server. */
class ColleagueJourneysOnServerIT extends ColleagueJourneys {

    ColleagueJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
