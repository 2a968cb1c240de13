/**
 * Giving handleguides to another municipality and taking theirs in (udveksling): several guides in one file, a package
 * (pakke). The format stands in {@code src/docs/guide-format.md}.
 *
 * <ul>
 *   <li>R1 A package is a zip file: {@code manifest.json} and each guide as {@code guides/<slug>.md}, in the one form in
 *       which a guide is written. The manifest says which municipality, when, and of each guide its edition and hash; no
 *       person.
 *   <li>R2 Only guides that hold are given. To which guides outside of the package they lead is told before.
 *   <li>R3 What is not a package as it was made is refused as a whole, with the reason in plain words, and nothing of it
 *       is kept. It is read in memory, never unpacked, and within limits: size, number of entries, what comes out of
 *       each and of all.
 *   <li>R4 Each guide is looked through as a file that is taken in alone; one fault refuses the package, and all are told.
 *   <li>R5 A package that was read waits for its own editor, for a day at most. Of each guide it is told how it stands to
 *       ours, and to which guides it leads that are not in it.
 *   <li>R6 What is chosen becomes manuscripts that keep where they came from, all of them or none.
 *   <li>R7 The same guides given, taken in and given again have the same hashes.
 * </ul>
 *
 * Sends nothing of its own. The hashes protect from mishaps on the way; who sent a package is known by how it came, for
 * nobody signs it.
 *
 * <p>Not here: manuscripts and what becomes of them (package {@code writing}), the text of a guide ({@code guide.file}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.exchange;
