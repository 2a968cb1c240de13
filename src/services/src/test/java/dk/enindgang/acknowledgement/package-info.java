/** Tests of acknowledgements. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.acknowledgement;
