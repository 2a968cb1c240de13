/**
 * The product as it is installed: PostgreSQL, broker, and the application in its two packagings. Each part is a process
 * of its own that is started once, shared by all tests and ended by its number at the end of the run.
 */
@NullMarked
package dk.enindgang.it.product;

import org.jspecify.annotations.NullMarked;
