/** The gate, tried without a server. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.gate;
