/**
 * Handleguides as files: one Markdown file for each, with a YAML header and a heading for each step. The format stands
 * in {@code src/docs/guide-format.md}, the shape of the data in {@code guides/guide.schema.json}.
 *
 * <ul>
 *   <li>R1 Every fault of a file is told at once, with file, line and a reason in plain words.
 *   <li>R2 Nothing of a faulty file is imported; the other files are.
 *   <li>R3 No CPR number, telephone number or mail address stands in a guide.
 *   <li>R4 A file of the municipality's own takes the place of the shipped one of the same name, also while it is
 *       faulty.
 *   <li>R5 Importing the same files again, or on two nodes at once, changes nothing.
 *   <li>R6 No control characters stand in a guide, neither typed nor as an escape.
 *   <li>R7 Whatever is wrong with a file, and whatever the database says about it, the other files come in and the
 *       application starts.
 *   <li>R8 What the machine's check ({@code dk.enindgang.guide.check}) would stop in a guide that is written today is
 *       told in the log and refused in no file: what is in use stays in use.
 *   <li>R9 A guide that has been written in the browser since is left alone by the files.
 *   <li>R10 A guide is written as a file in one way: what is read and written again is the same text, and what is written
 *       and read again is the same guide.
 *   <li>R11 Any text {@code x} for readers may have the same in English beside it: {@code x_en} where it is a field, under
 *       {@code ### EN} where it is Markdown. Danish first: English alone is a fault wherever the Danish is needed.
 * </ul>
 *
 * Listens to {@link dk.enindgang.platform.db.SchemaReady}. What becomes of a sound file is up to
 * {@link dk.enindgang.guide.GuidePress}.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.guide.file;
