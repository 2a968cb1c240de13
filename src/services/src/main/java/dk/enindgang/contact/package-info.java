/**
 * Contact persons (kontaktpersoner): the one colleague a family always has, and who it is when she is away or hands over.
 *
 * <ul>
 *   <li>R1 A family has one contact person at every moment, from the first one on until the family is closed: never two,
 *       and never nobody. She ends by a successor, or with the family, and in no other way. What was is not rewritten.
 *   <li>R2 The leader of the unit that handles the family says who it is, and why, when it is somebody else than before,
 *       and that whoever was to come does not; whoever wrote the family down says who is the first. Two who do so at once never overwrite each other.
 *   <li>R3 While she is away whoever answers for her ({@link dk.enindgang.organisation}, R5) is the family's contact, by
 *       itself and only for as long: nothing is moved, so nothing has to be given back. Nobody stands in with a family in
 *       which somebody is closed to her.
 *   <li>R4 She hands over by asking a colleague, with a reason. The colleague says yes, or no and why. They talk with the
 *       family, and keep when and with whom, what need not be told again, and what the child wants the new one to know.
 *       Then it is agreed from which day on it is the new one. Until then the old one is responsible. One handover of a
 *       family at a time.
 *   <li>R5 Nobody becomes the contact person of a family who is not employed, cannot log in, or is not impartial to
 *       somebody in it; a protected person is opened to her by name.
 *   <li>R6 The contact person, whoever acts for her today, and whoever is to come see the family, besides those who did.
 *       Who writes here has to do with the family, in the database too, and what was seen and changed is written down
 *       ({@link dk.enindgang.platform.audit}). Who is merely asked, or is to come, reads and answers. When a member is
 *       protected from now on, she is opened by name to all of these, so that nobody is closed out without a word.
 *   <li>R7 A note says when the family was met or spoken with. A family that was not for longer than its level allows is
 *       silent; how long that is the municipality says itself ({@code contact_limit}), no law does.
 *   <li>R8 The leader sees the families of her units without a contact person, with one who has left, is away and has
 *       nobody who answers or nobody to whom the family is open, or has been silent for too long, and who has more families than the municipality finds good.
 *   <li>R9 Families are work in hand ({@link dk.enindgang.organisation.OpenWork}): nobody leaves with one. What is closed
 *       to the receiver stays.
 *   <li>R10 Whoever leads, and those above her, see in numbers how steady the contact is, each explained; a number of
 *       fewer than five families is not shown.
 *   <li>R11 The leader hands over all families of a colleague at once: to one, or shared out among those of the same
 *       profession by how many families they have and whether they know the area. Each is asked, and R4 holds for each.
 *   <li>R12 The limits of R7 and R8 are the same for the whole municipality. A leader changes them; nobody overwrites what
 *       somebody else has changed meanwhile, and who changed them last is told.
 *   <li>R13 Of the units she leads and those below, a leader is told in numbers alone how many families have nobody or
 *       nobody today, also of those closed to her and of units that have a leader of their own.
 *   <li>R14 For the day the system is down it is told whom to reach about each family of a unit, today and on each of the
 *       seven days to come: where a substitute is away herself, whoever answers for her that day.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.contact.ContactAssigned}, {@link dk.enindgang.contact.ContactChanged}: ids and facts, never a
 * family's name and never a reason.
 *
 * <p>Not here: who belongs to a family ({@link dk.enindgang.family}), whom to phone ({@link dk.enindgang.directory}), and
 * the contact person of barnets lov, which is a service and another thing.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.contact;
