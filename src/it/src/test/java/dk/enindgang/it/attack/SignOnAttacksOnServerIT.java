package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** Attacks on the municipality's own log-in, against the EAR on Payara Server. */
class SignOnAttacksOnServerIT extends SignOnAttacks {

    SignOnAttacksOnServerIT() {
        super(Packaging.SERVER);
    }
}
