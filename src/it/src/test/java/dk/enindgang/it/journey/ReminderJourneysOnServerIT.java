package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** How somebody is reminded of her tasks, on the EAR on Payara Server. */
class ReminderJourneysOnServerIT extends ReminderJourneys {

    ReminderJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
