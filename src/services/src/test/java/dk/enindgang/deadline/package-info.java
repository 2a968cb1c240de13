/** Deadlines under test: a calendar written once more, and the days that are known to be hard. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.deadline;
