/** The pages: one folder, one package and one group of texts per feature; {@code frame} is what they share. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web;
