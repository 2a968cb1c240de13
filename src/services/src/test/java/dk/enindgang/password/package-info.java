/** Tests of {@link dk.enindgang.password}. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.password;
