package dk.enindgang.it.look;

import dk.enindgang.it.product.Packaging;

/** Every address and the log, on the WAR on Payara Micro. */
class EveryLookOnMicroIT extends EveryLook {

    EveryLookOnMicroIT() {
        super(Packaging.MICRO);
    }
}
