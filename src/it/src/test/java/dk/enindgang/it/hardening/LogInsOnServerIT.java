package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** Guessing passwords, from the EAR on Payara Server. */
class LogInsOnServerIT extends LogIns {

    LogInsOnServerIT() {
        super(Packaging.SERVER);
    }
}
