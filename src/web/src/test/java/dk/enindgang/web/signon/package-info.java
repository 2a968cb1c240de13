/** The way to the municipality's log-in and back, tried without a server. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.signon;
