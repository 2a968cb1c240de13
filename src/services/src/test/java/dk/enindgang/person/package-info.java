/** Tests of persons. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.person;
