/**
 * The outbox (udbakken): what has happened here leaves for other systems, surely, once and in order.
 *
 * <p>A door fires an {@link dk.enindgang.platform.outbox.OutgoingEvent}. It is stored beside the change, a relay
 * carries it to the topic {@code enindgang.events} as CloudEvents 1.0 JSON, and the broker gives it to everyone who
 * subscribes.
 *
 * <ul>
 *   <li>R1 An event is written in the transaction of the change, with one insert, also several of one act.
 *       Undone together, safe together.
 *   <li>R2 An event holds ids and facts and never anything about a person. It is JSON; Java objects are not sent.
 *   <li>R3 Events of one subject leave in the order they happened, also with several nodes: whoever fires one changes
 *       the subject's own row in the same transaction, and a relay holds a subject by its first waiting event.
 *   <li>R4 An event is claimed by one relay at a time ({@code for update skip locked}); a relay that dies lets go.
 *   <li>R5 It is noted as sent after the broker has it. Sent twice for that reason, it is delivered once: its id is the
 *       broker's duplicate id.
 *   <li>R6 Sending starts when the change is safe, and every two seconds for what was missed. A broker that is away
 *       costs the user nothing; it is tried again after at most five seconds.
 *   <li>R7 An event refused for its own sake blocks its subject for at most a minute: after five tries it is dead, stays
 *       until somebody sends it again, and what came after it flows.
 *   <li>R8 A sent event is taken away after {@code ENINDGANG_OUTBOX_KEEP_DAYS} days.
 *   <li>R9 How many wait, how many are dead and how old the first one is can be asked at any time, and it is an alarm
 *       when that is older than a minute.
 * </ul>
 *
 * <p>Not here: receivers of messages from others.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.outbox;
