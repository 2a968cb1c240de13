package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** How somebody is reminded of her tasks, on the WAR on Payara Micro. */
class ReminderJourneysOnMicroIT extends ReminderJourneys {

    ReminderJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
