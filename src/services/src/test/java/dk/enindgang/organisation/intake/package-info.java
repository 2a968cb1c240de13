/** Tests of the organisation.intake. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.organisation.intake;
