package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** What every answer carries, from the EAR on Payara Server. */
class HeadersOnServerIT extends Headers {

    HeadersOnServerIT() {
        super(Packaging.SERVER);
    }
}
