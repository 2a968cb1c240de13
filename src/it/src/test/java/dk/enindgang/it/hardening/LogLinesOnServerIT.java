package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** The lines of the log, from the EAR on Payara Server. */
class LogLinesOnServerIT extends LogLines {

    LogLinesOnServerIT() {
        super(Packaging.SERVER);
    }
}
