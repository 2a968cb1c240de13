/** What a bare server gives away, closed on both packagings: each test fails on a server without the closing. */
@NullMarked
package dk.enindgang.it.hardening;

import org.jspecify.annotations.NullMarked;
