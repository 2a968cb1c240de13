/** Tests of the search over everything. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.search;
