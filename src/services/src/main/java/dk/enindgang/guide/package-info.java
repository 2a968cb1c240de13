/**
 * Handleguides: what one does, step by step, when one is worried about a child. Found by situation, read by everybody
 * who is signed in, written by the municipality.
 *
 * <ul>
 *   <li>R1 A guide has editions (udgaver), numbered from 1 for each slug. An edition without steps is not published.
 *   <li>R2 A published edition never changes, neither through the entity nor in the database: whoever began with it can
 *       read it as it was.
 *   <li>R3 At most one edition of a guide holds at a time. A new one supersedes it on the day it is published.
 *   <li>R4 The same content published again is no new edition.
 *   <li>R5 Every guide that is not itself for acute danger names the guide one leaves it for, and that way out is
 *       reachable from every step.
 *   <li>R6 Reading records nothing.
 *   <li>R7 Search forgives spelling: stems, æ/ø/å written otherwise, missing and swapped letters. It never lets a
 *       filter be forgotten.
 *   <li>R8 Signs of concern are shown and searched, never added up: nothing here says whether to notify.
 *   <li>R9 An edition keeps the text it was made of. Once a guide has been written in the browser, no file makes an
 *       edition of it any more.
 *   <li>R10 An edition is taken back by an editor, with a reason that stays.
 *   <li>R11 An edition says which municipality it was taken in from, and which edition of theirs; so do those that are
 *       made of it here.
 *   <li>R12 What somebody has written in English is printed with the edition and shown to those who read English; the
 *       rest is shown to them in Danish. It is found by its words in either language.
 *   <li>R13 An edition can say which trial action (prøvehandling) it belongs to, with a link that begins with https.
 *   <li>R14 In the search over everything ({@code dk.enindgang.search}) a guide is found that answers every word. Where none does, those are
 *       found that answer the most of them, and it is said.
 * </ul>
 *
 * Sends {@link dk.enindgang.guide.GuidePublished}. Listens to nothing. The doors are {@link dk.enindgang.guide.Guides}
 * for readers, {@link dk.enindgang.guide.GuideEditions} for those who write, and {@link dk.enindgang.guide.GuidePress} for
 * the import.
 *
 * <p>Not here: the files and their faults ({@code dk.enindgang.guide.file}), writing them (package {@code writing}), the use of a guide for a child (package
 * {@code run}), whom to phone (package {@code directory}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide;
