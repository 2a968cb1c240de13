/** What holds for all pages and all texts. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web;
