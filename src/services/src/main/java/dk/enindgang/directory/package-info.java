/**
 * The beredskab (ReadinessDirectory): whom to contact in which situation. So far the contact points that must always be
 * at hand; phone numbers live here and never in a guide's text.
 *
 * <ul>
 *   <li>R1 112 and 114 are national and always there, the municipality's own come from data.
 *   <li>R2 A practice municipality gets invented contact points at its first start.
 *   <li>R3 A change is seen by all within ten seconds.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.directory;
