package dk.enindgang.it.journey;

import dk.enindgang.it.product.Packaging;

/** Accessibility on the WAR on Payara Micro. */
class AccessibilityOnMicroIT extends Accessibility {

    AccessibilityOnMicroIT() {
        super(Packaging.MICRO);
    }
}
