/**
 * The municipality's directory (LDAP, Active Directory), asked whether a password is right and which groups somebody is
 * in. Knows nothing of accounts.
 *
 * <ul>
 *   <li>R1 Nothing is said in the clear: LDAPS, or StartTLS before the first name; the certificate is one the server's
 *       Java trusts and names the host.
 *   <li>R2 A user name is a value, never a part of the question: it is put into the filter as an argument. An empty
 *       password is nobody's, for a directory takes it for a greeting.
 *   <li>R3 Whoever is found twice is not let in.
 *   <li>R4 Each answer, to TLS too, is waited for a short while, and only so many wait at a time; then the directory counts as away.
 *   <li>R5 Neither a name nor a password is ever written in the log.
 *   <li>R6 Whoever is disabled or locked there, or past her last day, is nobody, with the right password too. Asked again
 *       later, without one, the same holds.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.ldap;
