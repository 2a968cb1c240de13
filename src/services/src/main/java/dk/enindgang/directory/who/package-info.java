/**
 * Who answers now: reckoned from rules, hours and days alone, without a database.
 *
 * <ul>
 *   <li>W1 Hours are what the clock on the wall shows in Denmark. What lies in the hour that is skipped in March is never
 *       open; what lies in the hour that comes twice in October is open twice.
 *   <li>W2 Hours belong to the day they begin on, and may go on past midnight, for a day and a night at most.
 *   <li>W3 A day with hours of its own has those alone. On a public holiday and on a day the municipality is closed a
 *       contact point is closed, unless it says that it is open as usual or as on a Sunday.
 *   <li>W4 A contact point answers on the days it is valid; a person on the days she is employed and not on leave. Asked is
 *       the day on the wall, also after midnight.
 *   <li>W5 A rule fits the ages and areas of its contact point; what is not asked about leaves nobody out.
 *   <li>W6 Rules are taken in their order. One for outside opening hours holds while none of the situation's rules for
 *       opening hours has anybody who answers by telephone or in person.
 *   <li>W7 A hole is a minute of the week, as the clock on the wall shows it, in which nobody answers by
 *       telephone or in person for some age and area.
 *       The hour that is skipped in March is none.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.directory.who;
