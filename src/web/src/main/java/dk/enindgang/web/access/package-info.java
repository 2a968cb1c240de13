/** Roles, access and the log of looks on the screen: the beans of the pages under {@code /access}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.access;
