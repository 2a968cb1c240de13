/** How Faces is set for us. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.faces;
