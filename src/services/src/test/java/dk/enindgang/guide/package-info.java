/** Handleguides under test: rules, database, search. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide;
