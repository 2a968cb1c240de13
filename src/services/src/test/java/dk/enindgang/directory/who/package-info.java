/** Tests of who answers now, with an oracle that reckons slowly and otherwise. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.directory.who;
