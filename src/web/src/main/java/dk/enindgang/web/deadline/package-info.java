/** Deadlines on the screen: the beans of the pages under {@code /deadline}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.deadline;
