/** Tests of the one command. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.launch;
