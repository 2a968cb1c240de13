/**
 * Writing handleguides in the browser (manuskripter): by those who know the work, without a developer, seen by a second
 * pair of eyes before it holds.
 *
 * <ul>
 *   <li>R1 A guide that is being written is a manuscript: the tree of a guide file
 *       ({@code src/docs/guide-format.md}). Each item of a list has a name that stays, also when it is moved.
 *   <li>R2 Each field is saved by itself, against what the writer saw there. If somebody has written something else there
 *       meanwhile, nothing is saved and both are shown.
 *   <li>R3 Who changed what, when, and from what to what is kept, and nobody can change that.
 *   <li>R4 A guide has at most one open manuscript.
 *   <li>R5 What can stand in a field is what the schema says. What is missing or does not fit together is a finding with
 *       a place; nothing with a finding that stops goes to review.
 *   <li>R6 Whoever has written in a manuscript does not approve it, with whichever account; the database says so too.
 *   <li>R7 In review and after it nothing in it changes. It can be sent back, with a comment. What is approved is what
 *       was read.
 *   <li>R8 What is approved takes effect on its day, once, whichever node notices it, and as a new edition; what holds
 *       until then holds until then. One that leads to a guide that does not hold yet waits for it, and its page says so.
 *   <li>R9 Steps keep the numbers of their level in order when one is moved, added or taken away, and ways to a step go
 *       with it.
 *   <li>R10 Text that looks like a CPR number is not kept ({@link dk.enindgang.platform.CprPattern}). Telephone numbers
 *       and mail addresses are findings.
 *   <li>R11 A file is taken in as a new manuscript, or refused with each reason and its line, as far as anybody reads.
 *   <li>R12 Two editions, or an edition and a manuscript, can be compared, and the differences are told in words;
 *       those between two editions to everybody.
 *   <li>R13 Those who have a manuscript open at the same time see each other, where the other wrote last, and what the
 *       other has changed since they opened it. Nobody is asked, and whoever has gone is no longer shown.
 *   <li>R14 A guide that came from another municipality keeps where from, which edition of theirs and what it said. What
 *       has been changed here since is told in words. Guides that were taken in may lead to each other before they
 *       hold.
 * </ul>
 *
 * Sends nothing of its own: the edition that comes of it is told by {@code dk.enindgang.guide}.
 *
 * <p>Not here: editions and reading them (package {@code guide}), the file format (package {@code guide.file}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.writing;
