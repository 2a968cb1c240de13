/**
 * Papers (dokumenter) as PDF, that can be read aloud, kept for years and printed: letters to
 * those outside the house, handleguides for the wall, and sheets for the day the system is down.
 *
 * <ul>
 *   <li>R1 Everybody can read it: PDF/UA-1, with title, language, headings and the heads of tables marked as such.
 *   <li>R2 It can be kept: PDF/A-2a, with its font and colors inside it.
 *   <li>R3 Nothing is fetched while it is made, neither from the net nor from the disk.
 *   <li>R4 What is said in it is text and nothing else: no markup is read, so there is none to smuggle in. Of a guide's own
 *       text, which the product has made of Markdown and cleaned, paragraphs and lists remain.
 *   <li>R5 What it says stands in no log and in no file name.
 *   <li>R6 A locked paper opens with its password alone: AES with 256 bits. Reading aloud and printing are allowed. It says
 *       nothing of PDF/A, which knows no locks.
 * </ul>
 *
 * <p>The font is Liberation Sans, which PDFBox carries (SIL Open Font License 1.1).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.platform.pdf;
