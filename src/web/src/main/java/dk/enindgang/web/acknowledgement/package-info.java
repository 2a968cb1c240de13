/** Acknowledgements of guides on the screen: the beans of the pages under {@code /acknowledgement}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.acknowledgement;
