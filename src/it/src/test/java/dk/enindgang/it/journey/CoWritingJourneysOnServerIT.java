package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Writing beside a colleague on the EAR on Payara Server. */
class CoWritingJourneysOnServerIT extends CoWritingJourneys {

    CoWritingJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
