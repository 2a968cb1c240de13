package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Tasks on the EAR on Payara Server. */
class TaskJourneysOnServerIT extends TaskJourneys {

    TaskJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
