/**
 * The organisation: units (enheder) in a tree, colleagues (medarbejdere) with their employments, who leads a unit, who
 * is away and who answers meanwhile, and which areas (skoledistrikter) a unit serves.
 *
 * <ul>
 *   <li>R1 The units make a tree: none stands below itself, also not when two are moved at once.
 *   <li>R2 Whatever can change, also what a unit is called and where it stands, has a first and perhaps a last day, both
 *       included; without a last day it holds until further notice. Every question is about a day, so “who led on 1 March” has an answer.
 *   <li>R3 A colleague can have several employments, never two in the same unit on the same day.
 *   <li>R4 A unit has one leader on a day at most. Who leads until further notice ends the day before a new one begins,
 *       and leads again from the day after the new one ends. Whoever leads is employed on all those days; her employment
 *       does not end before she has ceased to lead.
 *   <li>R5 A colleague is away once on a day at most; the substitute is somebody else, who is employed on all those days.
 *       Whoever looks is told when the substitute is away too.
 *   <li>R6 Colleagues keep their own phone, mail, hours and leave; the rest is kept by those with DIRECTORY_EDITOR.
 *   <li>R7 Everybody sees that somebody is away, until when and who answers; why is for herself and DIRECTORY_EDITOR.
 *   <li>R8 Units, colleagues and employments end and are never removed; a number of another system belongs to one alone.
 *   <li>R9 Who saves what somebody else has changed meanwhile overwrites nothing, and is told who it was.
 *   <li>R10 A practice municipality gets an invented organisation at its first start.
 *   <li>R11 Employments, leaders and areas lie within the days of their unit; it does not end before they and the units
 *       below it do.
 *   <li>R12 An account belongs to one colleague; she may have several.
 *   <li>R13 What another system says is taken by its numbers ({@link dk.enindgang.organisation.Intake}), by file and by
 *       message under the same rules. It never overwrites what a colleague keeps herself.
 *   <li>R14 A colleague does not leave with work in hand: while a feature knows of open work
 *       ({@link dk.enindgang.organisation.OpenWork}) no day from today on ceases to be one on which she is employed, and
 *       no account of hers with such work is taken from her. What is begun after that day was written is listed for
 *       DIRECTORY_EDITOR when she leaves soon or has left. It can all be handed over at once, to somebody who stays.
 *   <li>R15 For something that must be done it can be said who is responsible on a day, and why it is she: whoever
 *       follows the guide, the nearest leader, or a colleague of the profession who works nearest, those who are present
 *       and have least to do first. For one who is away it is whoever answers for her; where nobody is, it is nobody by
 *       name, and the unit has it.
 *   <li>R16 Who is ill says so for today in two clicks, with who answers; for a colleague of her unit the leader can. It
 *       ends by itself, and is a leave like any other. Whoever is away already is given a substitute in the same way.
 *   <li>R17 The search over everything ({@code dk.enindgang.search}) finds those who work here, now or soon, by name, initials, title,
 *       competence, unit and telephone, and the units of today by name and area.
 * </ul>
 *
 * <p>Not here: what a role may do ({@link dk.enindgang.account}), and contact points ({@link dk.enindgang.directory}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.organisation;
