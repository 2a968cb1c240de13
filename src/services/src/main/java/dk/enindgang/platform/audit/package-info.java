/**
 * The access log (log over opslag): who has seen whose data, when, by which right and what for.
 *
 * <ul>
 *   <li>R1 A look is written in the transaction that shows the data: what is not written is not shown. A look that is
 *       refused is written in one of its own, for the other is undone.
 *   <li>R2 The application adds rows and reads them, and can do nothing else to them; number and moment are the
 *       database's own. The log holds no name and no text of anybody.
 *   <li>R3 One page costs one statement at most; the same look is told once in a request.
 *   <li>R4 There is a partition for each month, made before the month comes. Nobody who reads or writes waits for that.
 *   <li>R5 Rows are kept for 13 months, or as the municipality says; no fewer than six, whoever asks.
 *   <li>R6 Rows are sealed in blocks that hang together by their hashes, and {@code deploy/verify-access-log} names the
 *       first row that is not as it was, is missing, or was put in later.
 *   <li>R7 What the product itself reads when nobody has asked is written too, as the account of nobody.
 * </ul>
 *
 * <p>Not here: who may look. Each feature knows that, and says by which right.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.audit;
