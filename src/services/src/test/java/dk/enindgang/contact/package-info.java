/** The rules of contact persons, held against the database. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.contact;
