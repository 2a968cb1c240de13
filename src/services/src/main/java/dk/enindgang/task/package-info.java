/**
 * Tasks (opgaver): what follows from a handleguide becomes a dated task for a named colleague who is present, and it is
 * said why it is she.
 *
 * <ul>
 *   <li>R1 Tasks are made from a run's outcome by a deliberate act, out of the steps that are chosen; reading makes none.
 *   <li>R2 A step of a run has one open task at most: the same asked twice is one.
 *   <li>R3 A task goes to the one who is responsible for its step on the first working day from now
 *       ({@link dk.enindgang.organisation.Responsibles}), and says why. Where nobody is, the unit's inbox has it.
 *   <li>R4 When it is due the guide says, counted by {@link dk.enindgang.deadline}, with the guide's own words and where the
 *       deadline comes from. A step whose beginning nobody has told makes a task without a day. What was counted stays;
 *       so what is told to have happened is not still to come, and not more than two years back.
 *   <li>R5 Only who has a task hands it on or finishes it. Whoever sees a task nobody has takes it; who follows the guide
 *       takes back one of her run.
 *   <li>R6 A task is handed on with a reason, and stays the giver's until the other says yes. A no says why.
 *       Who asked is told a no until she has read it, and a yes for a few days.
 *   <li>R7 A task is done with a note, which may be empty, and can be opened again by who has it or follows the guide.
 *   <li>R8 Two windows never overwrite each other: who comes second is told who was first, and decides.
 *   <li>R9 A task of an anonymous run is seen by who follows the guide, who has it and who is asked to take it; one
 *       nobody has, by all of the unit and who looks after its inbox (R16). A task about a child is seen by those of the
 *       run and by who has it or is asked. Who has it works with the child: she joins the run's team. Whoever is only asked
 *       is not told who the child is. Who is not impartial, or is taken out of the team, has it no more: the unit's inbox
 *       has it. A task about a child is changed by nobody without its being written down, as a change.
 *   <li>R10 No text holds anything that looks like a CPR number.
 *   <li>R11 An open task is work in hand ({@link dk.enindgang.organisation.OpenWork}).
 *   <li>R12 How much somebody has to do and by which day is kept up with each change and never counted for a page.
 *   <li>R13 A step that comes again is proposed again when its task is done; a step with several deadlines, for the next.
 *   <li>R14 A practice municipality begins with a few invented tasks.
 *   <li>R15 A task of somebody who is away, has left or cannot log in is shown to whoever acts for her that day, and says
 *       so; where nobody does, or the child is closed to her, the unit's inbox shows it. Nothing is moved: from the first day
 *       of the leave until the last it is asked anew. Who takes it keeps it; what nobody took is hers when she is back.
 *   <li>R16 What is late in a unit's inbox is told to who leads the unit, or acts for her, as far as it is hers to see: what
 *       is about a child is counted for those alone to whom the list shows it.
 *   <li>R17 For the day the system is down it is told what is due in a unit, and who has it or acts for her.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.task.TaskCreated}, {@link dk.enindgang.task.TaskHandedOn},
 * {@link dk.enindgang.task.TaskDone}, {@link dk.enindgang.task.TaskReopened}: ids and facts, never a note or a name.
 *
 * <p>Not here: mail and calendars, and what a step says ({@code guide}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.task;
