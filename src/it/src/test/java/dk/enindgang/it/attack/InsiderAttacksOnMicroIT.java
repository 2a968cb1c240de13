package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** What somebody who is signed in sends, against the WAR on Payara Micro. */
class InsiderAttacksOnMicroIT extends InsiderAttacks {

    InsiderAttacksOnMicroIT() {
        super(Packaging.MICRO);
    }
}
