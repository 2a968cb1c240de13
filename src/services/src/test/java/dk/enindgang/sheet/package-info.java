@org.jspecify.annotations.NullMarked
package dk.enindgang.sheet;
