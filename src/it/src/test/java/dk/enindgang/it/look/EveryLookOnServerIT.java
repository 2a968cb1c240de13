package dk.enindgang.it.look;

import dk.enindgang.it.product.Packaging;

/** Every address and the log, on the EAR on Payara Server. */
class EveryLookOnServerIT extends EveryLook {

    EveryLookOnServerIT() {
        super(Packaging.SERVER);
    }
}
