/**
 * Reminders (påmindelser): mail about what is due, and a calendar one subscribes to.
 *
 * <ul>
 *   <li>R1 Each colleague chooses: no mail, one each morning there is something, or at once as well. Who has not chosen
 *       gets the one in the morning.
 *   <li>R2 A mail tells how many and where, never what about: no name, no child, no title of a task.
 *   <li>R3 Each is sent once, whichever node sends it. Who is away that day or has left gets none.
 *   <li>R4 Nobody waits for the mail server. What it did not take is tried again, for two days.
 *   <li>R5 The calendar's address is a secret of 256 bits that is shown once and kept as its hash. A new one ends the one
 *       before; it ends with the employment too.
 *   <li>R6 The calendar holds what stands in a guide, the day and a way in: no name and nothing about a child.
 *   <li>R7 That a guide is to be reviewed is mailed a month before, and when it is late, once each: to the editors of the
 *       unit that owns it and who leads it; where no unit is called so, to all editors.
 *   <li>R8 That contact points are to be looked at again is mailed to who owns them, when she is at work: each once in four
 *       weeks until somebody has looked, and one mail a week at most. Where nobody owns them there is no mail, nor to
 *       whom has no mail address or wants none; she is told once she has or does.
 * </ul>
 *
 * <p>Not here: what is due ({@link dk.enindgang.task}), and what a calendar file looks like ({@code web.reminder}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.reminder;
