package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** The session of somebody signed in, from the EAR on Payara Server. */
class SessionsOnServerIT extends Sessions {

    SessionsOnServerIT() {
        super(Packaging.SERVER);
    }
}
