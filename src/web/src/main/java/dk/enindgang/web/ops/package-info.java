/**
 * Operations (drift): what those who run the place, and their monitoring, may ask. No pages, only two addresses.
 *
 * <ul>
 *   <li>R1 {@code /ops/health} tells everybody UP (200) or DOWN (503) and nothing more. DOWN means that this node can serve
 *       no page; a broker that is away is an alarm, not DOWN, because users notice nothing of it.
 *   <li>R2 Reasons, alarms and {@code /ops/metrics} are for who has the token {@code ENINDGANG_OPS_TOKEN}, or comes from this
 *       machine itself and through no proxy.
 *   <li>R3 Asking often costs nothing: an answer of the database is good for a second.
 *   <li>R4 Nothing here is about a person; figures and reasons only.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.ops;
