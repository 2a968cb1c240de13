/** Tests of feedback. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.feedback;
