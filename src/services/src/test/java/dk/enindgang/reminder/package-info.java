@org.jspecify.annotations.NullMarked
package dk.enindgang.reminder;
