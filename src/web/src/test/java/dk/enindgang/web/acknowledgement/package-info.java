@org.jspecify.annotations.NullMarked
package dk.enindgang.web.acknowledgement;
