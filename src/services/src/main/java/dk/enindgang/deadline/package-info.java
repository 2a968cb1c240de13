/**
 * Deadlines (frister): the last moment in which something is done in time, counted from the moment that sets it off.
 *
 * <ul>
 *   <li>R1 Working days are Monday to Friday without the Danish public holidays. Store Bededag is one until 2023.
 *   <li>R2 The municipality adds closed days of its own, such as Christmas Eve; everybody can see them, and a change is
 *       seen by all within ten seconds. What has been counted already stays.
 *   <li>R3 Hours are real hours: 24 of them are a day and a night, also when the clock is changed.
 *   <li>R4 All other units end with their last day in Denmark, at 23:59:59. The day that sets it off is not counted.
 *   <li>R5 Months are calendar months; where the last month has no such day, its last day counts.
 *   <li>R6 Only working days pass over holidays. Calendar days, weeks and months end on the day they end.
 *   <li>R7 What the law says is data with a first and perhaps a last day. A deadline is counted by what held on the day
 *       that sets it off, whatever the law says since.
 *   <li>R8 A number nobody has verified in the law is not counted; the rule is shown without one, with the day it was
 *       checked.
 * </ul>
 *
 * <p>Sends and listens to nothing. The doors are {@link dk.enindgang.deadline.ClosedDays} and
 * {@link dk.enindgang.deadline.StatutoryDeadlines}; other doors count with {@link dk.enindgang.deadline.DeadlineCalendar}.
 *
 * <p>Not here: what a guide says about a deadline ({@code guide}) and who has to keep it.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.deadline;
