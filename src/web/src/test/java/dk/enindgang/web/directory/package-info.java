/** Tests of the pages of the directory. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.directory;
