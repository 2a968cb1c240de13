/**
 * Consultation (sparring): from a step of a guide one asks another unit, or a profession in it, for advice, and is answered
 * by a colleague who takes the question.
 *
 * <ul>
 *   <li>R1 A question is about a step of an edition of a guide. It is asked of a unit, or of one profession there, and has a
 *       day on which it should be answered: the fifth working day if nothing else is said.
 *   <li>R2 A question is without a name: text that looks like a CPR number is refused, and nothing of the child is kept. It
 *       is only tied to a child where it is asked from a run about one, by somebody who works with her, or where the
 *       anonymous run it was asked from is attached to one ({@link dk.enindgang.run}, R16).
 *   <li>R3 Whoever is asked is given the question and no more. The child of such a run is named to those alone who may see
 *       the run ({@link dk.enindgang.run}, R7), and that is written down like every look.
 *   <li>R4 One of those asked takes the question, and it is hers until she answers it, or hands it back and says why. Who
 *       asked does not answer herself; she closes it when she needs no more. Two who act at once never overwrite each other.
 *   <li>R5 A question is seen by who asked, by who has taken it, by the colleagues who were asked, and by who leads their
 *       unit; by nobody else, in the database neither.
 *   <li>R6 Who asked is told until she has seen that it was answered or handed back.
 *   <li>R7 An answer can be made a suggestion to the guide's text ({@link dk.enindgang.feedback}), once, by who asked or who
 *       answered.
 *   <li>R8 A question somebody has taken is work in hand ({@link dk.enindgang.organisation.OpenWork}). One of the
 *       receiver's own waits for the others again: nobody answers herself, in the database neither.
 *   <li>R9 The list says when who has taken a question is away, and until when. Who leads those asked sets it free again,
 *       and says why; who asked and who had it are told until they have read it.
 *   <li>R10 A practice municipality begins with a few invented questions.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.consultation.ConsultationAsked}, {@link dk.enindgang.consultation.ConsultationMoved}: ids and
 * facts, never a text and never a child.
 *
 * <p>Not here: whom to phone ({@link dk.enindgang.directory}), and who works on a run ({@link dk.enindgang.run}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.consultation;
