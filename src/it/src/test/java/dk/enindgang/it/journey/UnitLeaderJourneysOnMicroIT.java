package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** A leader of one unit by the municipality's own log-in, from the WAR on Payara Micro. */
class UnitLeaderJourneysOnMicroIT extends UnitLeaderJourneys {

    UnitLeaderJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
