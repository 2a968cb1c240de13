/** The machine's check of guides under test. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide.check;
