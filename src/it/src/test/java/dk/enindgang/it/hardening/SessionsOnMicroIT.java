package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** The session of somebody signed in, from the WAR on Payara Micro. */
class SessionsOnMicroIT extends Sessions {

    SessionsOnMicroIT() {
        super(Packaging.MICRO);
    }
}
