/** Families on the screen: the beans of the pages under {@code /family}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.family;
