/** What is typed, as it arrives from the browser. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.draft;
