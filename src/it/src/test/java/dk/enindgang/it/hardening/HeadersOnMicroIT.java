package dk.enindgang.it.hardening;

import dk.enindgang.it.product.Packaging;

/** What every answer carries, from the WAR on Payara Micro. */
class HeadersOnMicroIT extends Headers {

    HeadersOnMicroIT() {
        super(Packaging.MICRO);
    }
}
