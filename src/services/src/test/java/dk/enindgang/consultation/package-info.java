/** Tests of consultation. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.consultation;
