/** Guide runs on the screen: the beans of the pages under {@code /run}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.run;
