/** Tests of the pages for packages of guides. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.exchange;
