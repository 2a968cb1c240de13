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
 * </ul>
 *
 * <p>Sends and listens to nothing. Not here: what a guide says about a deadline ({@code guide}) and who has to keep it.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.deadline;
