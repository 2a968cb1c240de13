/**
 * The database: how its tables come to be, and whether it can be used.
 *
 * <ul>
 *   <li>R1 Tables are changed by Flyway alone, as the owner role; the application's role may not.
 *   <li>R2 A database that cannot be reached is tried again until it answers; nobody has to restart anything.
 *   <li>R3 A database newer than the application is left alone, and the application says so and serves nothing.
 *   <li>R4 The database is told in each transaction who acts, by one statement before the first, and shows the rows
 *       about persons to nobody else ({@link dk.enindgang.platform.db.ActingAccount}). Without it there are none.
 *   <li>R5 Where the clock of a practice municipality is moved, the database is told in the same way how far, and asks
 *       {@code present_moment()} and {@code danish_today()}.
 *   <li>R6 Whoever reads another language than Danish is told of in the same way, so that one statement reads a list with
 *       its titles in the reader's language ({@code guide_said}, {@code step_said}). What is kept stays Danish.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.db;
