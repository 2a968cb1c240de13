@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.pdf;
