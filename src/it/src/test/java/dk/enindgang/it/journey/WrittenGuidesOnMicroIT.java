package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Handleguides written through the editor, on the WAR on Payara Micro. */
class WrittenGuidesOnMicroIT extends WrittenGuides {

    WrittenGuidesOnMicroIT() {
        super(Packaging.MICRO);
    }
}
