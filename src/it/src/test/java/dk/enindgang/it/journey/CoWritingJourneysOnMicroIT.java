package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Writing beside a colleague on the WAR on Payara Micro. */
class CoWritingJourneysOnMicroIT extends CoWritingJourneys {

    CoWritingJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
