/** Parts of the product are taken away or killed for real; nothing that was shown as saved may be lost. */
@NullMarked
package dk.enindgang.it.fault;

import org.jspecify.annotations.NullMarked;
