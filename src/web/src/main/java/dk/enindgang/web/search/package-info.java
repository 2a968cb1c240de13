/** The search over everything on the screen: what is typed is sent, never part of an address, and kept in the session. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.search;
