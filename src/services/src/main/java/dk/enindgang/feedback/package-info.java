/**
 * Feedback on handleguides (tilbagemeldinger): whoever reads a step and finds that something does not fit tells those who
 * write guides, and is answered.
 *
 * <ul>
 *   <li>R1 Feedback is about one step of one edition of a guide, of one kind, in words. It keeps the edition it was about.
 *   <li>R2 It holds nothing about a person: text that looks like a CPR number is refused, in the answer as well.
 *   <li>R3 Those who write guides (EDITOR) see all of it, and from which unit it comes, never who gave it.
 *   <li>R4 An answer goes to the one who gave the feedback; she is told until she has seen it. An answer that is changed is
 *       told anew. Two who answer at once never overwrite each other.
 *   <li>R5 Who gave it sees her own with the answers; nobody else sees it, in the database neither.
 *   <li>R6 A practice municipality begins with a little invented feedback.
 * </ul>
 *
 * <p>Sends {@link dk.enindgang.feedback.GuideFeedbackGiven}, {@link dk.enindgang.feedback.GuideFeedbackAnswered}: ids and
 * facts, never a text.
 *
 * <p>Not here: changing the guide, and what becomes of a law that is in the way.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.feedback;
