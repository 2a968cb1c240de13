/** Tests of access. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.access;
