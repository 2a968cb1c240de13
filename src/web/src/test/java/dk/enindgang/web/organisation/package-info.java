/** Tests of the pages of the organisation. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.organisation;
