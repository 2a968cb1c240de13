/**
 * Accounts (brugerkonti): who may log in. The password is kept here, for practice and emergencies, or elsewhere: by the
 * municipality's identity provider ({@link dk.enindgang.signon}) or its directory ({@link dk.enindgang.ldap}).
 *
 * <ul>
 *   <li>R1 A password is kept as PBKDF2-HMAC-SHA256 with 600,000 rounds and 16 bytes of salt of its own; the parameters
 *       stand with the hash, and a hash with weaker ones is renewed at the next log-in.
 *   <li>R2 Attempts are counted before the password is looked at, for the user name and for the client's address, and
 *       the count holds across restarts and nodes. It counts even if nothing else of the log-in succeeds. However a name
 *       is spelled or an address is told, it is one; of IPv6 the network (64 bits) is what counts.
 *   <li>R3 After a few failures one must wait, longer each time, up to a limit. Asking again while waiting does not
 *       make the wait longer, so nobody can lock a colleague out for good. Failures fade one by one with time, whether
 *       others go on failing or not; a log-in that succeeds gives back what its failures cost the address; and a name
 *       that has come in from an address within a month is not held up by strangers who guess from there.
 *   <li>R4 A wrong password, an unknown user name and a disabled account get the same answer after the same work, also
 *       while the directory is away: then the name alone keeps its attempt.
 *   <li>R5 Only so many passwords are checked at a time, so that a storm of log-ins leaves the processor to the others.
 *   <li>R6 A disabled account, and a role taken away, has effect at the next request.
 *   <li>R7 Practice accounts are made in a practice municipality alone; anywhere else the application refuses to serve
 *       while they exist.
 *   <li>R8 Everybody who is signed in is STAFF; LEADER, EDITOR, DIRECTORY_EDITOR, OPERATIONS, AUDITOR and ADMIN are
 *       given.
 *   <li>R9 Neither a user name nor an address is stored with an attempt: only a keyed hash, for people type their
 *       password in the wrong field.
 *   <li>R10 An account is made at a terminal by those who run the place ({@code deploy/new-account}). The password is
 *       typed there, twice and unseen: it stands in no file, no log and on no command line, and keeps the rules of
 *       {@link dk.enindgang.password}. An account whose password is kept elsewhere is made there too.
 *   <li>R11 An account has a password here, or the name that the identity provider or the directory gives the person:
 *       one of the two, never both. So nobody who can choose a name over there comes into an account that is kept here,
 *       and a name at the identity provider is not the same name in the directory.
 *   <li>R12 Whoever is known over there and has no account here stays outside, and nothing is made for them.
 *   <li>R13 A session that began elsewhere has a row, and ends with it at the next request: at log-out, when the identity
 *       provider says so, and after twelve hours. The directory is asked again every few minutes; whoever is closed,
 *       locked or gone there is out then, and so is everybody whom it has not confirmed for an hour because it is away.
 *   <li>R14 Accounts kept here can be switched off. Then their passwords open nothing, and their sessions are over.
 *   <li>R15 Where a mapping says which value over there is which role, each log-in writes the roles anew; without one
 *       they are given here. What a mapping wrote is known, and gone once the mapping is: at start, and at the next log-in.
 *       A mapping that cannot be read or kept is refused at start. A line can make somebody a leader in one unit; at each
 *       log-in what is not said any more ends and what is new begins, in the trail like the rest. A unit that is not here
 *       gives nothing and hinders nobody; those who run the place are told.
 *   <li>R16 A role is given for a unit and from a day to a day, both included, or until further notice; the same role
 *       for the same unit never twice at once. A leader's reaches that unit and those below; every other role holds
 *       everywhere, so it is given for a unit at the top.
 *   <li>R17 Nobody gives herself a role.
 *   <li>R18 What the municipality's own log-in gave is taken back there, what was given here is taken back here.
 *   <li>R19 What an administrator does to an account, and each role she gives or takes back, is written: what, to whom, by
 *       whom and when. The application can add to that and read it, and do nothing else to it.
 *   <li>R20 Nobody closes her own account or takes a role from it, and what would leave no administrator is refused.
 *   <li>R21 An administrator can give an account that is kept here another password, by the same rules as R10.
 *   <li>R22 Whoever has a password here changes it herself, with the current one; a wrong one counts like one at the log-in.
 *       A new password keeps the rules of {@link dk.enindgang.password}.
 *   <li>R23 Each session has a row: since when, last used (to within five minutes), roughly which browser and device, and
 *       from which address. Its owner sees those that run, nobody else does. A row goes when no session can live any longer,
 *       twelve hours after it began, at the next full round.
 *   <li>R24 The row decides on every node: a session that was ended is out at the next request. One can end each of one's
 *       sessions, and all others at once. A new password ends all but the one it was chosen in, one that an administrator
 *       gives ends all.
 *   <li>R25 A password that somebody else has typed, at the terminal or as an administrator, is a first one: it begins no
 *       session before its owner has put one of her own in its place. Practice accounts are excepted.
 *   <li>R26 A first password that is not used within {@code ENINDGANG_FIRST_PASSWORD_DAYS} opens nothing any more.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.account;
