package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** Bad texts in every text of the pages around guides, against the EAR on Payara Server. */
class TextAttacksOnServerIT extends TextAttacks {

    TextAttacksOnServerIT() {
        super(Packaging.SERVER);
    }
}
