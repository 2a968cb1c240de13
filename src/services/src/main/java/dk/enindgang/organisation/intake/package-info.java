/**
 * Taking in the organisation from other systems (indlæsning): by files that somebody uploads, and by messages.
 *
 * <ul>
 *   <li>R1 A file is CSV in UTF-8 or Windows-1252, with semicolons or commas, as {@code src/docs/organisation-import.md}
 *       says. Anything else is refused with the reason, before a line of it is believed.
 *   <li>R2 What will change is shown first, each field with what stood there before; nothing is kept until somebody has
 *       said yes to just that. What a file or message does not speak of stays as it is.
 *   <li>R3 All files of an upload are taken, or nothing of them; in which order their lines stand is no matter. Every line that cannot be taken is told at once, with its
 *       number.
 *   <li>R4 A message is taken once, by the number and version it carries. One that is older than what is known changes
 *       nothing. One that speaks of somebody who has not come yet waits for them, however they come; so does one that a
 *       rule refuses for what another message or somebody here has to do first, such as handing over open work.
 *   <li>R5 A message that cannot be read or breaks a rule goes to the dead letters with its reason, is listed for
 *       DIRECTORY_EDITOR, and stops nobody else.
 *   <li>R6 Nothing that looks like a CPR number is taken.
 *   <li>R7 A file is kept only while it waits for its yes, for a day at most. One that cannot be taken is not kept at all:
 *       what stands in it may be just what must not be here.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.organisation.intake;
