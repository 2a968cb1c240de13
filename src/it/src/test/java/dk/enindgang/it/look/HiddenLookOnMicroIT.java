package dk.enindgang.it.look;

import dk.enindgang.it.product.Packaging;

/** What is told of protected persons, on the WAR on Payara Micro. */
class HiddenLookOnMicroIT extends HiddenLook {

    HiddenLookOnMicroIT() {
        super(Packaging.MICRO);
    }
}
