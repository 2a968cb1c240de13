/** Tasks on the screen: the beans of the pages under {@code /task}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.task;
