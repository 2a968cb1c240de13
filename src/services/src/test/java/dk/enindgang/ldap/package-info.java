/** Tests of the municipality's directory. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.ldap;
