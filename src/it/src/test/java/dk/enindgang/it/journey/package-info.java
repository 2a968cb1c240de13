/** What people do with the product, in a real browser, on both packagings. */
@NullMarked
package dk.enindgang.it.journey;

import org.jspecify.annotations.NullMarked;
