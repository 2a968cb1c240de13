/** When the emergency sheets were written, for those who run the place; see {@link dk.enindgang.sheet}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.sheet;
