/**
 * Guide runs (handleguideforløb): somebody follows a handleguide, step by step, and it is remembered what was done.
 *
 * <ul>
 *   <li>R1 A run is started by a deliberate act; reading a guide leaves nothing behind.
 *   <li>R2 A run is anonymous unless it was begun about a child or attached to one later. Text that looks like a CPR number is
 *       refused in both.
 *   <li>R3 A run keeps the edition of the guide it was started with, and tells when there is a newer one, and what
 *       it says otherwise.
 *   <li>R4 A step is done or not relevant; “not relevant” needs a reason. An answer can be changed, and the others stay.
 *   <li>R5 Two windows never overwrite each other: who comes second sees both answers and decides.
 *   <li>R6 A closed run is finished: no more answers. A pause ends with the next answer, from any machine.
 *   <li>R7 An anonymous run is its owner's. One about a child is for those with role and relation
 *       ({@link dk.enindgang.access}): who began it, its team, and the leader of the unit that handles it. For everybody
 *       else it does not exist.
 *   <li>R8 Before a run is closed one is told which steps hold text that was never saved as an answer.
 *   <li>R9 A run is begun about a child by a deliberate act, and handled by a unit where the one who begins it works.
 *       Child and unit stay.
 *   <li>R10 A run about a child has a team: colleagues who work on it, from a moment to a moment. Who began it and the
 *       leader say who is in it.
 *   <li>R11 Anybody may say of herself that she is not impartial (inhabil); who says who is in the team may say it of
 *       others. The run is closed to her from then on.
 *   <li>R12 An open run is work in hand ({@link dk.enindgang.organisation.OpenWork}); when its owner leaves it becomes
 *       another's, with all its answers. What was typed and never saved stays with the one who typed it.
 *   <li>R13 A run about a child always has somebody who can go on with it: its owner passes it on to one of the team, and
 *       where she cannot work, is not impartial or has left, the leader of the unit gives it to somebody else, without
 *       seeing a child who is closed to her.
 *   <li>R14 Who is given a part of the work of a run about a child by another feature joins its team when she says yes.
 *       Somebody outside the team is asked by those alone who say who is in it.
 *   <li>R15 Whoever writes a guide sees how it is used, from its newest runs: how many were closed, where they stop, how long
 *       a step takes, how it is answered. A group of fewer than five is not told, nor what would give it away.
 *   <li>R16 Its owner attaches an open anonymous run to a child by a deliberate act, once: one she works with, or one she
 *       records now. Answers, tasks and questions without a name that came from the run follow in the same transaction, and
 *       what is made of it meanwhile waits. Whoever has an open task of it comes into the team; to whom the child is closed
 *       has nothing of it any more, and who is only asked to take a task is asked no more. Who they are is told before, and
 *       told anew if it has changed. Until then nothing of a child is kept. No event is sent: it would tell that there is one.
 *   <li>R17 A run that was attached to the wrong child is let go by the one who attached it, within a day and as long as
 *       nobody else has gone on with it: it is her anonymous run again, with its tasks, and can be attached to the right
 *       child. A child who was recorded by that mistake and whom nothing else is about is kept no more. Later it is closed,
 *       with a note that says so, and another is begun. What was written in the log of looks stays.
 *   <li>R18 Text in an anonymous run that may name somebody, or hold a telephone number or a mail address, is kept, and
 *       whoever writes it is told quietly while she types and once more when it is saved. Words of the guide, of units,
 *       places and contacts, and of professions and laws are nobody's name. CPR numbers are refused (R2).
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.run.GuideRunStarted}, {@link dk.enindgang.run.GuideRunStepped},
 * {@link dk.enindgang.run.GuideRunClosed}: ids and facts, never a note.
 *
 * <p>Not here: tasks that follow from an answer ({@code task}), and the names of children ({@link dk.enindgang.person}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.run;
