/** What operations may ask. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.ops;
