/**
 * Acknowledgements (kvitteringer): some handleguides have to be read by certain colleagues, who say that they have.
 *
 * <ul>
 *   <li>R1 Those who write guides (EDITOR) mark a guide as mandatory from a day, or no longer. Two who do it at once never
 *       overwrite each other.
 *   <li>R2 A mandatory guide is for chosen professions and chosen parts of the municipality; where none is chosen, for all.
 *   <li>R3 A colleague acknowledges the edition that holds, once. What she has acknowledged stays.
 *   <li>R4 A new edition asks nobody again, unless whoever marks the guide says so.
 *   <li>R5 Whoever leads a unit sees for it and those below how many have read what they should, and who has not. Nobody
 *       else does.
 *   <li>R6 Whether anybody has to read a guide at all is known from ten seconds ago at most.
 *   <li>R7 A practice municipality begins with one mandatory guide.
 * </ul>
 *
 * <p>Sends and listens to nothing.
 *
 * <p>Not here: whether somebody has read a guide otherwise; reading leaves nothing behind.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.acknowledgement;
