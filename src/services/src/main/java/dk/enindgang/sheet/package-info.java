/**
 * Emergency sheets (nødark): on paper, for the day the system is down, whom each unit can call and what is due.
 *
 * <ul>
 *   <li>R1 Each night each unit that has families or tasks in hand gets a sheet in the folder IT has chosen. Without a
 *       folder there are none, and the page of IT says so.
 *   <li>R2 A sheet opens with its password alone. Without one that is long enough the product does not start; and outside of
 *       a practice municipality not with the one that everybody knows from there.
 *   <li>R3 It says for each family who is the contact person and how to reach her, who acts for her today and on each of the
 *       next seven days, else the next leave; whom to try in each situation, and all numbers of the beredskab that are for
 *       the unit's areas, each once and the urgent ones first, with the ages and areas of what is not for all, and
 *       whether somebody is not here; and what is due until the seventh working day from now, with what is late. Of what
 *       is not urgent no more than can be read; it says so where there is more.
 *   <li>R4 It holds nobody's address, CPR number, note or reason of a leave. A family with somebody who is protected, now or
 *       once, or to whom a colleague is not impartial, stands last, by a number of its own; nothing tells who is in it.
 *   <li>R5 A sheet is there whole or not at all, and for the account of the server alone. Its name tells the unit's number
 *       and the day. A list beside the sheets tells which is which.
 *   <li>R6 Of several nodes one writes it. Written again the same night it takes the place of the one before. One that two have
 *       written at once is written anew.
 *   <li>R7 What fails for one unit does not stop the others. It is told to IT, by the page, in the log and in the health of
 *       the node, and tried again within the hour.
 *   <li>R8 After the municipality's number of days a sheet is removed, but not a unit's newest. What else is in the folder is left alone.
 *   <li>R9 That it was read is written to the access log, as done by the product itself
 *       ({@link dk.enindgang.platform.audit}, R7).
 *   <li>R10 IT sees when each unit's sheet was written, and can have all written anew. It does not see what is in them.
 *   <li>R11 It is known which families stand by name on which sheet in the folder. When one of them is to be hidden (R4),
 *       the unit's newest sheet is written anew within minutes, and the others that name it are removed.
 * </ul>
 *
 * <p>Sends and listens to nothing. Not here: whom to call while the system runs ({@link dk.enindgang.directory}), and the
 * sheet for the door of the fridge, which is made in the browser.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.sheet;
