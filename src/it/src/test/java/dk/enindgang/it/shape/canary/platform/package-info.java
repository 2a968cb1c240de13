/** Canaries: code that breaks the rules on purpose. */
@NullMarked
package dk.enindgang.it.shape.canary.platform;

import org.jspecify.annotations.NullMarked;
