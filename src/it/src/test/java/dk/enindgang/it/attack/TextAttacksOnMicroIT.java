package dk.enindgang.it.attack;

import dk.enindgang.it.product.Packaging;

/** Bad texts in every text of the pages around guides, against the WAR on Payara Micro. */
class TextAttacksOnMicroIT extends TextAttacks {

    TextAttacksOnMicroIT() {
        super(Packaging.MICRO);
    }
}
