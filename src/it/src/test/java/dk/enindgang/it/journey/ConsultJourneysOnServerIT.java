package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Feedback, reading and advice on the EAR on Payara Server. */
class ConsultJourneysOnServerIT extends ConsultJourneys {

    ConsultJourneysOnServerIT() {
        super(Packaging.SERVER);
    }
}
