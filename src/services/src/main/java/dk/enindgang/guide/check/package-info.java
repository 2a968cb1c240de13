/**
 * The machine's check of a handleguide (maskinens tjek), while it is written and before it is read by another: what a
 * reader would stumble over, with the place where it is mended. It reads the same tree as the guide files
 * ({@code dk.enindgang.guide.file}) and never says whether a guide is good.
 *
 * <ul>
 *   <li>R1 What stops a guide from being used is a STOP, what probably is a mistake a WARN, what could be better a HINT.
 *   <li>R2 A step leads on to the next one of its level, and where its ways say. A decision leads on by its answers
 *       alone; one without answers is a STOP. Steps for all levels (U) lead back to where one was.
 *   <li>R3 In a guide without a STOP every step can be reached, and whoever does not give the same answers forever comes
 *       to an end: the guide is finished, or another one goes on that can be finished.
 *   <li>R4 A duty says who has it; a deadline says from when it counts, and as a number where it names one.
 *   <li>R5 A guide needs somebody to call: a contact for its sparring, and one of the municipality's own at every hour
 *       for what cannot wait.
 *   <li>R6 A paragraph that nobody has compared with the law for long is told.
 *   <li>R7 Nothing that belongs to a person is typed into a guide: CPR, phone, mail; what looks like a name is told.
 *   <li>R8 A text that is hard to read (LIX) is told.
 *   <li>R9 The check ends, however large or broken the guide and whatever guides lead to each other.
 *   <li>R10 A guide that says anything in English is one that shall be read in English: for the guide itself and for each
 *       step a HINT tells how many texts have no English yet, and leads to the first. A guide without a word of English
 *       is left in peace. R7 holds for English too, R8 does not: LIX is made for Danish.
 * </ul>
 *
 * Files that were taken in before are never refused for what is found here: it is said in the log.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide.check;
