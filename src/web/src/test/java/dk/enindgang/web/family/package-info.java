/** Tests of the family pages. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.family;
