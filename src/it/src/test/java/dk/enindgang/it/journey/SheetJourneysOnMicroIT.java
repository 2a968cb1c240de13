package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Emergency sheets from the WAR on Payara Micro. */
class SheetJourneysOnMicroIT extends SheetJourneys {

    SheetJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
