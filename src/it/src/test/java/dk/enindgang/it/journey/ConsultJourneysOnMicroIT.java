package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Feedback, reading and advice on the WAR on Payara Micro. */
class ConsultJourneysOnMicroIT extends ConsultJourneys {

    ConsultJourneysOnMicroIT() {
        super(Packaging.MICRO);
    }
}
