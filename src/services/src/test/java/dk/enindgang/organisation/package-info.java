/** Tests of the organisation. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.organisation;
