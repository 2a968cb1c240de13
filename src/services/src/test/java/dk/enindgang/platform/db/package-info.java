/** The real database for tests. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.db;
