/** What an attacker sends, row by row, to both packagings: never a 5xx, never inside information, nothing changed. */
@NullMarked
package dk.enindgang.it.attack;

import org.jspecify.annotations.NullMarked;
