package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Emergency sheets from the EAR on Payara Server. */
class SheetJourneysOnServerIT extends SheetJourneys {

    SheetJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
