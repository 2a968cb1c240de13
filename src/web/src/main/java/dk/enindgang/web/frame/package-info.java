/**
 * What every page has in common: the tags in {@code WEB-INF/frame}, the theme, the language, messages and error pages.
 *
 * <ul>
 *   <li>R1 The language is Danish unless the reader chose English; the choice is a cookie and nothing else.
 *   <li>R2 "Er det akut?" stands on every page, and 112 is there also when the directory is not.
 *   <li>R3 An error page needs neither Faces nor the database, says what to do, and never how we are built; whatever
 *       was thrown is in the log under the number the page shows.
 *   <li>R4 Texts come from the bundles; a page has none of its own.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.frame;
