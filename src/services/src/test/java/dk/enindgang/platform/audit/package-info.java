/** Tests of the access log. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.audit;
