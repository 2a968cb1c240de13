package dk.enindgang.it.look;

import dk.enindgang.it.product.Packaging;

/** What is told of protected persons, on the EAR on Payara Server. */
class HiddenLookOnServerIT extends HiddenLook {

    HiddenLookOnServerIT() {
        super(Packaging.SERVER);
    }
}
