package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** The organisation as colleagues meet it, on the WAR on Payara Micro. */
class ColleagueJourneysOnMicroIT extends ColleagueJourneys {

    ColleagueJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
