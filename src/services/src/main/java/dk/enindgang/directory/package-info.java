/**
 * The beredskab (ReadinessDirectory): whom to contact in which situation, and when they answer. Phone numbers live here and
 * never in a guide's text.
 *
 * <ul>
 *   <li>R1 112 and 114 are national and always there, the municipality's own come from data.
 *   <li>R2 A practice municipality gets invented contact points at its first start. Every municipality gets the situations
 *       the shipped guides are about, and writes on from them.
 *   <li>R3 A change is seen by all within ten seconds on the pages where the numbers are at hand, and at once by who asks.
 *   <li>R4 A contact point has weekly hours, several a day, also past midnight; days with hours of their own; and it says
 *       how it is open on public holidays and closed days. No hour of a week is there twice, in the database neither. The
 *       hours in words follow from them.
 *   <li>R5 It is reached by phone, on call, by mail, on Teams or in person; there is a unit, a person or a partner behind
 *       it, or nobody in particular. A number is Danish, Greenlandic, Faroese, foreign with its plus, or a short one.
 *   <li>R6 It has an owner among the colleagues, and a day on which somebody last looked at it. After the municipality's
 *       number of months it is marked until somebody has looked again: its owner, or one with DIRECTORY_EDITOR. Once it
 *       holds no more, it need not be looked at.
 *   <li>R7 A situation has a name of its own and perhaps guides that are about it; a guide leads to one situation.
 *   <li>R8 Its rules say whom to try in which order, and whether in opening hours, outside them or always. A contact point
 *       stands there once for each of these.
 *   <li>R9 Who asks is told who answers at that moment, then who opens next, as {@link dk.enindgang.directory.who} reckons
 *       it. The question names nobody and is not kept.
 *   <li>R10 Each situation must be answered at every hour of the week and of Christmas, for each age band and area. What is
 *       missing hinders nothing; it is shown in words to those who keep the directory until it is closed.
 *   <li>R11 The sheet for the door of the fridge names no person: a contact point that is one person's is not on it.
 *   <li>R12 What somebody owns or answers for here is work in hand ({@link dk.enindgang.organisation.OpenWork}).
 *   <li>R13 The sheets for the day the system is down have all numbers of the day that are for the unit's areas, those of
 *       one person too, and whom to try in which situation; with for whom each is,
 *       and whether it is one person's who is not here. Of those that are not urgent as many as are asked for.
 *   <li>R14 The search over everything ({@code dk.enindgang.search}) finds them by name, use, partner, number, mail and address, on the
 *       days they are there.
 *   <li>R15 What nobody owns is shown to all with DIRECTORY_EDITOR, until one of them takes it: situations, with their
 *       holes, and contact points to be looked at again. What somebody owns who works here no more, or has no account to
 *       log in with, is nobody's. Nobody takes what is another's.
 *   <li>R16 The situations stand in the order the editors give them. Whoever moves one in an order that somebody has changed
 *       meanwhile is told so, and shown it as it is.
 *   <li>R17 A situation is removed after a question that names the rules that go with it and the guides that lead to it;
 *       these lead to another one then, or to none.
 * </ul>
 *
 * <p>Sends and listens to nothing. The doors are {@link dk.enindgang.directory.ContactPoints},
 * {@link dk.enindgang.directory.Situations}, {@link dk.enindgang.directory.Answers},
 * {@link dk.enindgang.directory.Coverages} and {@link dk.enindgang.directory.UnownedEntries}.
 *
 * <p>Not here: who works with a family, and questions that can wait ({@link dk.enindgang.consultation}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.directory;
