/**
 * What makes a password too easy (for let adgangskode). Knows no account and no database, so that the command at a terminal
 * asks for the same as the pages.
 *
 * <ul>
 *   <li>R1 Twelve characters or more, a thousand at most, whatever they are: nothing is asked of digits or signs.
 *   <li>R2 Not a word of the place: the municipality's name, the product, the person's own names and user name, and what
 *       the municipality adds ({@code ENINDGANG_PASSWORD_WORDS}). Words of fewer than four letters are none, but for the user
 *       name. Digits and signs in place of letters hide no word.
 *   <li>R3 None of the passwords that are known to be common, also with digits or signs put after it.
 *   <li>R4 None of a larger list that the municipality keeps itself ({@code ENINDGANG_PASSWORD_LIST}), for the server asks
 *       nobody outside. A list that cannot be read is refused at start.
 *   <li>R5 Not the same few characters again and again.
 *   <li>R6 A password is never part of a message, a log or an exception.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.password;
