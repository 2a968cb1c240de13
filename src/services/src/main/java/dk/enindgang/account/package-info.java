/**
 * Accounts (brugerkonti): who may log in with a password kept here. The municipality's own log-in comes beside it, not
 * instead of it.
 *
 * <ul>
 *   <li>R1 A password is kept as PBKDF2-HMAC-SHA256 with 600,000 rounds and 16 bytes of salt of its own; the parameters
 *       stand with the hash, and a hash with weaker ones is renewed at the next log-in.
 *   <li>R2 Attempts are counted before the password is looked at, for the user name and for the client's address, and
 *       the count holds across restarts and nodes. It counts even if nothing else of the log-in succeeds.
 *   <li>R3 After a few failures one must wait, longer each time, up to a limit. Asking again while waiting does not
 *       make the wait longer, so nobody can lock a colleague out for good.
 *   <li>R4 A wrong password, an unknown user name and a disabled account get the same answer after the same work.
 *   <li>R5 Only so many passwords are checked at a time, so that a storm of log-ins leaves the processor to the others.
 *   <li>R6 A disabled account, and a role taken away, has effect at the next request.
 *   <li>R7 Practice accounts are made in a practice municipality alone; anywhere else the application refuses to serve
 *       while they exist.
 *   <li>R8 Everybody who is signed in is STAFF; LEADER, EDITOR, DIRECTORY_EDITOR, OPERATIONS, AUDITOR and ADMIN are
 *       given.
 *   <li>R9 Neither a user name nor an address is stored with an attempt: only a keyed hash, for people type their
 *       password in the wrong field.
 *   <li>R10 An account is made at a terminal by those who run the place ({@code deploy/new-account}). The password is
 *       typed there, twice and unseen: it stands in no file, no log and on no command line, and has twelve characters
 *       or more.
 *   <li>R11 A role is given for a unit and from a day to a day, both included, or until further notice; the same role
 *       for the same unit never twice at once.
 *   <li>R12 Nobody gives herself a role.
 *   <li>R13 What the municipality's own log-in gave is taken back there, what was given here is taken back here.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.account;
