/** The page beans of deadlines under test. */
@org.jspecify.annotations.NullMarked
package dk.enindgang.web.deadline;
