/**
 * Guide runs (handleguideforløb): somebody follows a handleguide, step by step, and it is remembered what was done.
 *
 * <ul>
 *   <li>R1 A run is started by a deliberate act; reading a guide leaves nothing behind.
 *   <li>R2 A run is anonymous: it names no child, and text that looks like a CPR number is refused.
 *   <li>R3 A run keeps the edition of the guide it was started with, and tells when there is a newer one.
 *   <li>R4 A step is done or not relevant; “not relevant” needs a reason. An answer can be changed, and the others stay.
 *   <li>R5 Two windows never overwrite each other: who comes second sees both answers and decides.
 *   <li>R6 A closed run is finished: no more answers. A pause ends with the next answer, from any machine.
 *   <li>R7 A run is its owner's; for everybody else it does not exist.
 *   <li>R8 Before a run is closed one is told which steps hold text that was never saved as an answer.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.run.GuideRunStarted}, {@link dk.enindgang.run.GuideRunStepped},
 * {@link dk.enindgang.run.GuideRunClosed}: ids and facts, never a note.
 *
 * <p>Not here: deadlines and tasks that follow from an answer, and the child a run may later belong to.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.run;
