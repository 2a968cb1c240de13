/** An identity provider for tests: small, honest by default, and dishonest on request. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.signon.provider;
