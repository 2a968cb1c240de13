/**
 * Access (adgang): who may do what with work about a person. A role alone opens nothing; it takes a relation too.
 *
 * <ul>
 *   <li>R1 The table {@link dk.enindgang.access.AccessRule} says it all: role and relation, and what the two together
 *       allow. What it does not say is refused.
 *   <li>R2 Relations are those of the day: who led a unit yesterday does not lead it today, and who is not employed today
 *       has none.
 *   <li>R3 A protected person is closed to all but those who were given access by name, also to those who work with
 *       them and to the leader. Who records such a person is given it; so is who is taken into a team. A name only
 *       opens what is closed; what somebody may do still depends on her work.
 *   <li>R4 Who is not impartial (inhabil) has no access, whatever else is true. It is lifted by those who say who is in
 *       the team, never by herself.
 *   <li>R5 Who has no access is told the same as if there were nothing: existence itself is secret.
 *   <li>R6 The database asks the same once more, by itself, for every row (row-level security), keyed by the account
 *       that acts in the transaction.
 *   <li>R7 Whoever is let in is written down with the rule that let her in, and so is who is refused
 *       ({@link dk.enindgang.platform.audit}).
 *   <li>R8 Who needs access and cannot wait takes it herself (akut adgang): with a reason, for eight hours or as the
 *       municipality says, a day at most, and only to read. Where R3 or R4 closes a person, no urgency helps.
 *   <li>R9 The leader of the unit that handles the work, or the nearest further up who can log in, is told at once, by a list of hers and by an event without
 *       personal data.
 *   <li>R10 The leader says afterwards, once, whether it was in order; a no needs a note. Nobody judges herself. What
 *       was written stays.
 *   <li>R11 Who controls (AUDITOR) asks the log about a person, a colleague or both, never about everybody, and finds a
 *       person by surname and birth date alone. Each of these looks is written down as well.
 *   <li>R12 A person who asks is told in plain words what was done, when and what for, all of it, without the names of
 *       colleagues, which are not even read. Whoever makes the extract is written down, also if it tells of nothing.
 *   <li>R13 A leader sees each week which looks at the persons her units work with no daily work explains: those that
 *       were refused, and those by urgency.
 *   <li>R14 Each week some looks are drawn by chance, sooner the stranger they are, twenty at most for the nearest leader
 *       of the one who looked, who is somebody else. She, or who leads that unit after her, closes each with a reason, once.
 *       Who controls reads the numbers. The checks go with the months of the log. Not here: one address, for none is kept.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.access.UrgentAccessTaken}.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.access;
