package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Runs that find their child on the EAR on Payara Server. */
class AttachJourneysOnServerIT extends AttachJourneys {

    AttachJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
