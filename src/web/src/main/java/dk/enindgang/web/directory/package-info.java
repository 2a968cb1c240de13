/** The beredskab on the screen: the beans of the pages under {@code /directory}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.directory;
