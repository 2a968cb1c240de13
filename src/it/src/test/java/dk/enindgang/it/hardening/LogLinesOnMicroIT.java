package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** The lines of the log, from the WAR on Payara Micro. */
class LogLinesOnMicroIT extends LogLines {

    LogLinesOnMicroIT() {
        super(Packaging.MICRO);
    }
}
