/** What makes up the session of somebody who is signed in, tried without a server. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.account;
