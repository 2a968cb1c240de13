/**
 * The municipality's own log-in (kommunens log-in): OpenID Connect, authorization code flow with PKCE, against one
 * identity provider that is named in the settings. Tokens are read and checked by Nimbus' library; here it is told what
 * must hold. Whoever comes back known gets a session like everybody else's ({@link dk.enindgang.account}).
 *
 * <ul>
 *   <li>R1 Nothing is asked of the provider before somebody wants to log in. Its discovery document and its keys are
 *       kept for a while, asked for anew when a token names a key that is not known, and kept on while it is away or
 *       being asked.
 *   <li>R2 State, nonce and PKCE verifier all follow from one secret of 256 bits that only the browser keeps, for ten
 *       minutes. What comes back to another browser, or without it, is worth nothing.
 *   <li>R3 A token counts if it is signed by one of the provider's keys with an asymmetric algorithm, was issued by it,
 *       for us, for this very log-in, and is not over. None of these has an exception.
 *   <li>R4 The account is the one whose external id is the value of one claim that is named in the settings. Where there
 *       is none, nothing is made, and the person is told so under a reference number.
 *   <li>R5 Where job-function roles are mapped, they are written to the account at each log-in.
 *   <li>R6 The provider sends people back to one address of ours only, and after that to the page they asked for.
 *   <li>R7 A log-out ends both sessions; and when the provider says that one of its sessions is over, so is ours.
 *       Where it never named the session, all of that person are over that have no name.
 *   <li>R8 What the settings ask for is checked at start. What cannot be kept is refused in plain words.
 *   <li>R9 No token, claim or name is ever written in the log, nor put into an address.
 *   <li>R10 Only so many wait for the provider at a time; the others are told that it is away, so a provider that is slow
 *       does not take the server's threads from those who are in already.
 *   <li>R11 Where the settings ask for a strength of log-in (acr, NSIS), the provider is asked for it, and a token that does
 *       not say so is refused.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.signon;
