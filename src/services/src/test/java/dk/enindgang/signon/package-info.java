/** Tests of the municipality's own log-in. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.signon;
