/** Tests of writing guides. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.writing;
