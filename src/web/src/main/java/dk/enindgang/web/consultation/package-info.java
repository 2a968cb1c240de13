/** Consultation (sparring) on the screen: the beans of the pages under {@code /consultation}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.consultation;
