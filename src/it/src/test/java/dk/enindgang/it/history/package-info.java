/**
 * The history checker. People without a screen do what people do, everything they were told is written down, and the
 * server is killed in the middle of it again and again. Afterwards what they were told is held against what is there.
 *
 * <ul>
 *   <li>R1 What was acknowledged is there, once.
 *   <li>R2 What was refused is not there.
 *   <li>R3 What was cut off is there once or not at all.
 *   <li>R4 Nothing is there by half: with each change its count, its event and its row in the log of looks.
 *   <li>R5 Versions have no gaps: as many as there were changes.
 *   <li>R6 Each event is sent, and comes to a listener once, in the order of its subject.
 *   <li>R7 Each look at a child has its row in the log, and the chain of the log holds.
 *   <li>R8 What is kept as a sum is the sum.
 *   <li>R9 Nobody is answered a failure while nobody does the server any harm, and nobody meets a page that is not as it
 *       should be.
 *   <li>R10 A family has one contact person at every moment, and whoever was promised to be it is it or is visibly asked.
 * </ul>
 *
 * <p>{@link dk.enindgang.it.history.Checker} knows nothing of servers; {@link dk.enindgang.it.history.KillHistory} does. So it is
 * with {@link dk.enindgang.it.history.ContactChecker} and {@link dk.enindgang.it.history.ContactKill}, where half of the
 * people need no server: they use the doors of the services in a process of their own ({@link dk.enindgang.it.history.DirectWork}).
 */
@NullMarked
package dk.enindgang.it.history;

import org.jspecify.annotations.NullMarked;
