/** Tests of the gate. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.gate;
