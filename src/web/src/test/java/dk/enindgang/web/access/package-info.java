/** Tests of the pages about access. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.access;
