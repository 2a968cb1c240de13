/** Én Indgang: everything that is true without a screen. One package for each feature. */
@org.jspecify.annotations.NullMarked
package dk.enindgang;
