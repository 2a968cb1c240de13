package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** The attack table against the WAR on Payara Micro. */
class AttacksOnMicroIT extends Attacks {

    AttacksOnMicroIT() {
        super(Packaging.MICRO);
    }
}
