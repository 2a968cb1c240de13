/** What other systems receive: an Artemis of its own, a listener with nothing but the Artemis client, and the schemas. */
@NullMarked
package dk.enindgang.it.message;

import org.jspecify.annotations.NullMarked;
