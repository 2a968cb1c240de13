/** Tests of the directory. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.directory;
