package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** A leader of one unit by the municipality's own log-in, from the EAR on Payara Server. */
class UnitLeaderJourneysOnServerIT extends UnitLeaderJourneys {

    UnitLeaderJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
