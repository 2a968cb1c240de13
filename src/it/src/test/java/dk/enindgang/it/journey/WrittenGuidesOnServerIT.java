package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Handleguides written through the editor, on the EAR on Payara Server. */
class WrittenGuidesOnServerIT extends WrittenGuides {

    WrittenGuidesOnServerIT() {
        super(Packaging.SERVER);
    }
}
