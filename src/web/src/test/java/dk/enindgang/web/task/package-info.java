/** Tests of tasks on the screen. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.task;
