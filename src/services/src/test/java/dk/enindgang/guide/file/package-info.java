/** Guide files under test: the shipped ones, faulty ones, and their way into the database. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide.file;
