/** Drafts on the screen: the address that takes what is typed, {@code /draft/save}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.draft;
