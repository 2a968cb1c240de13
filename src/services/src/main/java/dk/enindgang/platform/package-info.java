/**
 * The ground that every feature stands on and that knows no feature: what is stored, what time it is, who is asking,
 * how a refusal is said.
 *
 * <ul>
 *   <li>R1 Every stored thing has a number, an outside name (uuid) and a version ({@link dk.enindgang.platform.Stored}).
 *   <li>R2 There is one clock, and its zone is Europe/Copenhagen.
 *   <li>R3 A setting is read in one place ({@link dk.enindgang.platform.Settings}); an unknown one is named in the log.
 *   <li>R4 A practice municipality can live on another day: its clock begins at the moment that is set, at each start, and
 *       runs on from there. Nowhere else; there the setting is refused at start. The access log is kept by the machine's
 *       clock always.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform;
