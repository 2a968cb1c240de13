/** Tests of tasks. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.task;
