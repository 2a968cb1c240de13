package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** What listens, and how much it takes, from the EAR on Payara Server. */
class NetworkOnServerIT extends Network {

    NetworkOnServerIT() {
        super(Packaging.SERVER);
    }
}
