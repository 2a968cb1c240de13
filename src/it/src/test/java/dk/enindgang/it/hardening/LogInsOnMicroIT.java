package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** Guessing passwords, from the WAR on Payara Micro. */
class LogInsOnMicroIT extends LogIns {

    LogInsOnMicroIT() {
        super(Packaging.MICRO);
    }
}
