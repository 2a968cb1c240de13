/**
 * The whole product on its real parts. Both packagings run once for all tests of a run: the EAR on Payara Server and
 * the WAR on Payara Micro, on PostgreSQL and Artemis, used with a real browser.
 */
@NullMarked
package dk.enindgang.it;

import org.jspecify.annotations.NullMarked;
