/**
 * Writing handleguides on the screen: {@code /writing/list}, {@code /writing/edit}, {@code /writing/step} and the way to
 * an edition, {@code /writing/review}. Each field is sent by itself as it is typed ({@code /writing/save}); without
 * scripts the whole form is sent, and each field in it is still saved by itself.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.writing;
