/**
 * Families (familier): who belongs together around a child, and the unit that handles it.
 *
 * <ul>
 *   <li>R1 A family has a name that staff call it by, without a CPR number, a unit that handles it, and perhaps an area.
 *       It is opened with its first child, in a unit in which whoever opens it works today.
 *   <li>R2 A member belongs to a family from a day to a day, never twice at once. A child may belong to two families, such
 *       as those of parents who live apart. A grown-up may have custody, alone or shared.
 *   <li>R3 A family is there for those alone who have to do with it: who opened it and the leader of its unit, and whoever
 *       later features add. For all others it does not exist, neither in lists nor in a search nor as a likeness.
 *   <li>R4 One member who is closed to somebody closes the whole family to her: its name tells of all of them. Who records
 *       a protected member is given access to her by name, and so are those who work with the family already.
 *   <li>R5 Found by the words of its name and its members' names, or by a whole CPR number.
 *   <li>R6 While a member is typed, a family that has somebody of the same name and birth date, or with the same CPR
 *       number, is told of to those who may see it. Of a number that is kept and hidden only that one should ask the
 *       leader; the look is written down as refused.
 *   <li>R7 Who comes second is told who was first, and nothing is overwritten. What happens to a member raises the
 *       version of the family.
 *   <li>R8 A family is closed with a reason, stays as it was then, and is not opened again; another one can be.
 *   <li>R9 Every look at a family is a look at each of its members, and is written down; an unmasked CPR number by itself.
 *   <li>R10 Who leads the unit reads, moves the family to another unit and closes it. Who works with it does the rest too.
 *   <li>R11 A CPR number that was written by mistake can be taken away again by whoever works with the family; that is
 *       written down by itself. Her birth date stays.
 *   <li>R12 The search over everything ({@code dk.enindgang.search}) also finds by addresses and telephone numbers of those who
 *       are members today, and counts what the caller may see, nothing else: whom R3 or R4 closes is neither found nor counted by anything that is typed.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.family.FamilyOpened} and {@link dk.enindgang.family.FamilyClosed}.
 *
 * <p>Not here: the contact person, who comes with a feature of her own that builds upon this one.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.family;
