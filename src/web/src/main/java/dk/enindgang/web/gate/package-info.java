/**
 * The gate that every request comes through, before any page: what is let in, who may go on, and what each answer
 * carries. Where the server's own settings close something too (server-config), this closes it again, so that a server
 * set up differently gives nothing away.
 *
 * <ul>
 *   <li>R1 GET, HEAD and POST are the only methods; a POST comes from our own pages (Origin, Sec-Fetch-Site), or from
 *       the identity provider to its one address.
 *   <li>R2 An address is letters, digits, dots and hyphens between single slashes. Anything else, and a page by its
 *       file name, is not found.
 *   <li>R3 What cannot be read is answered with 400, 411, 413, 414 or 415, never with 500: lengths, charset, parameters,
 *       view state, two hosts, more than one way to tell the length. A view state that is well formed, but unknown or of
 *       another page, is that of a page that was open too long: the page is fetched anew.
 *   <li>R4 Every page needs somebody who is signed in, unless {@link dk.enindgang.web.gate.Place} says otherwise; the
 *       others are asked to log in and come back to where they wanted to go.
 *   <li>R5 Every answer carries the headers that keep it from being framed, sniffed, kept or told to others; only a
 *       resource whose address changes with its content may be kept.
 *   <li>R6 Redirects are told without a host, so what a client says about the host is never repeated.
 *   <li>R7 What a client says about itself in forwarded headers counts only from a proxy that is configured.
 *   <li>R8 Until the database is ready, and whenever it goes away, pages answer 503 with a kind page that says whether
 *       waiting helps, and leads back to where one came from; resources and operations answer.
 *   <li>R9 A refusal of a rule is a message on the page; whatever else is thrown gets a reference number, which stands
 *       in the answer and with the full cause in the log.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.gate;
