/** The frame's rules. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.frame;
