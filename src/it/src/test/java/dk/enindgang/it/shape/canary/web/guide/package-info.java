/** Canaries: code that breaks the rules on purpose. */
@NullMarked
package dk.enindgang.it.shape.canary.web.guide;

import org.jspecify.annotations.NullMarked;
