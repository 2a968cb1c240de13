/** The browser of the journeys: where it comes from, how it is started, and what axe thinks of a page. */
@NullMarked
package dk.enindgang.it.browser;

import org.jspecify.annotations.NullMarked;
