/**
 * The way to the municipality's own log-in and back. What must hold of an answer is checked in {@link dk.enindgang.signon};
 * here it is bound to a browser, and a session is begun ({@link dk.enindgang.web.account}).
 *
 * <ul>
 *   <li>R1 The browser keeps one strict cookie while it is away, for ten minutes at the most: the secret of this log-in and
 *       the page that was asked for. It is taken away by the first answer, whatever that says.
 *   <li>R2 Whoever comes back comes from another site, so without cookies. The doorstep asks for the same address again.
 *   <li>R3 The page gone on to is one of ours, whatever the cookie says.
 *   <li>R4 Whoever cannot be let in reads why, what to do, and a reference number under which the log tells more. Nothing
 *       was made, and there is no session.
 *   <li>R5 Only the identity provider can say that a session is over, by a token it has signed.
 *   <li>R6 Where no identity provider is named in the settings, none of these addresses is found.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.signon;
