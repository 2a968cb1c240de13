/** Events that wait or could not be sent, for those who run the place; see {@link dk.enindgang.platform.outbox}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.outbox;
