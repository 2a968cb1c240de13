package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** Attacks on the municipality's own log-in, against the WAR on Payara Micro. */
class SignOnAttacksOnMicroIT extends SignOnAttacks {

    SignOnAttacksOnMicroIT() {
        super(Packaging.MICRO);
    }
}
