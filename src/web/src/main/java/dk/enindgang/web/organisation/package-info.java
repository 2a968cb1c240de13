/** The organisation on the screen: the beans of the pages under {@code /organisation}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.organisation;
