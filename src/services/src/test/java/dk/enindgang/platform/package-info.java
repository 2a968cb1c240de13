/** What tests of every feature share. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform;
