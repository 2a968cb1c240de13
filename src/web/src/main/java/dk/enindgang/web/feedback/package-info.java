/** Feedback on guides on the screen: the beans of the pages under {@code /feedback}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.feedback;
