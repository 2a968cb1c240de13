/** Handleguides on the screen: the beans of the pages under {@code /guide}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.guide;
