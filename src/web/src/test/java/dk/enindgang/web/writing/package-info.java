/** Tests of writing guides on the screen. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.writing;
