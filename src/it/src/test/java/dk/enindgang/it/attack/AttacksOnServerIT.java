package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** The attack table against the EAR on Payara Server. */
class AttacksOnServerIT extends Attacks {

    AttacksOnServerIT() {
        super(Packaging.SERVER);
    }
}
