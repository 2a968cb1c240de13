/** Keeps and moves CPR numbers for the bench, with what the product itself keeps them under. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.person;
