/** Tests of guide runs. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.run;
