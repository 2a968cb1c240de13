/** Tests of accounts and log-in. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.account;
