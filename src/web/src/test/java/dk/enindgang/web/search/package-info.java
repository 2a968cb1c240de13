/** Tests of the search on the screen. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.search;
