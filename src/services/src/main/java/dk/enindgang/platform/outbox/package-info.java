/**
 * The outbox (udbakken): what has happened here leaves for other systems, surely, once and in order.
 *
 * <p>A door fires an {@link dk.enindgang.platform.outbox.OutgoingEvent}; it is written in the door's own transaction.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.outbox;
