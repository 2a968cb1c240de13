/** Whoever is shown to somebody is written down: every address of the product is asked, none left out (goal D1). */
@NullMarked
package dk.enindgang.it.look;

import org.jspecify.annotations.NullMarked;
