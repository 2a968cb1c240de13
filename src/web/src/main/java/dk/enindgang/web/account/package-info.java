/**
 * Logging in and out, and who somebody is on each request. The passwords themselves are checked in
 * {@link dk.enindgang.account}.
 *
 * <ul>
 *   <li>R1 There is one authentication mechanism. It reads who somebody is from the session on each request, so another
 *       node can go on where one died, and a second way to log in only has to begin a session the same way
 *       ({@link dk.enindgang.web.account.SignIn#begin}).
 *   <li>R2 A log-in begins a new session and gives the browser a second cookie with 256 random bits. The session keeps
 *       only its hash; a session without its cookie is ended.
 *   <li>R3 The account is asked for on each request: disabled means out, and a role taken away is gone.
 *   <li>R4 A session ends when nobody has used it for a while, after twelve hours at the latest, and at log-out.
 *   <li>R5 The container knows somebody by the uuid of the account, never by name.
 *   <li>R6 After the log-in one is back on the page one asked for; only within the application.
 *   <li>R7 The log-in page has no session and no view state: it can stand open all night and still work.
 *   <li>R8 Whoever came by the identity provider ({@link dk.enindgang.web.signon}) has a session that it can end, and is
 *       logged out there too. The token for that is posted, never put into an address.
 *   <li>R9 Where nobody can type a password, the page has the way to the identity provider alone.
 *   <li>R10 Whoever needs help to come in, because the directory is away or knows somebody we do not, gets a reference
 *       number under which the log tells why.
 *   <li>R11 Each log-in that succeeds or does not is one line in the log: when, by which way, what came of it, whose account
 *       that is as far as it is known, and the number of the request. Never a name, and nothing that somebody typed.
 *   <li>R12 Everybody sees where she is logged in and can end each of her sessions, on whatever node it is. Roughly which
 *       browser and device is told by the browser itself and decides nothing.
 *   <li>R13 Whoever has a password here changes it on a page of her own. Where it was given by somebody else, she chooses one
 *       of her own together with the first log-in; before that there is no session, so there is nothing to see. What is
 *       typed in these fields goes back to no page and into no log.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.account;
