package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** What somebody who is signed in sends, against the EAR on Payara Server. */
class InsiderAttacksOnServerIT extends InsiderAttacks {

    InsiderAttacksOnServerIT() {
        super(Packaging.SERVER);
    }
}
