/** The outbox against a real database and a real broker. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.outbox;
