package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Accessibility on the EAR on Payara Server. */
class AccessibilityOnServerIT extends Accessibility {

    AccessibilityOnServerIT() {
        super(Packaging.SERVER);
    }
}
