package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Runs that find their child on the WAR on Payara Micro. */
class AttachJourneysOnMicroIT extends AttachJourneys {

    AttachJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
