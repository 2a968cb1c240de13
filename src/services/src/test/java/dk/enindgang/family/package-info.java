/** Tests of families. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.family;
