package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** What listens, and how much it takes, from the WAR on Payara Micro. */
class NetworkOnMicroIT extends Network {

    NetworkOnMicroIT() {
        super(Packaging.MICRO);
    }
}
