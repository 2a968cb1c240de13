/** Contact persons (kontaktpersoner) on the screen: the beans of the pages under {@code /contact}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.contact;
