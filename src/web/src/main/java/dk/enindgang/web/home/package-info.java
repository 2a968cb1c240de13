/**
 * The first page (forside) and the help page: the ways in.
 *
 * <p>Not here: what the lists show. Runs come from {@code dk.enindgang.run}.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.home;
