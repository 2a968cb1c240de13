/** Tests of drafts. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.draft;
