package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Tasks on the WAR on Payara Micro. */
class TaskJourneysOnMicroIT extends TaskJourneys {

    TaskJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
