/**
 * Persons (personer): the children the work is about and the grown-ups around them, and the only place with names,
 * addresses and CPR numbers.
 *
 * <ul>
 *   <li>R1 A person has a given name, a surname and a birth date that is not to come; none of them looks like a CPR
 *       number, for that is no part of a name.
 *   <li>R2 A person may be protected: a protected address, or a relative of somebody on the staff. Such a person exists
 *       for those alone who were given access by name ({@link dk.enindgang.access}).
 *   <li>R3 Nobody enters here by a door. A feature that works with a person asks for the name when it has made sure
 *       that the reader may see it, and the database makes sure once more.
 *   <li>R4 A number that looks like a CPR number and stands anywhere but in its own field is refused.
 *   <li>R5 A CPR number is ten digits whose date exists, is not to come, and is the person's birth date; typed with
 *       spaces or a hyphen it is the same. Modulus 11 never refuses one. Test numbers, which nobody has, are taken in a
 *       practice municipality alone.
 *   <li>R6 A number is kept encrypted for the person it belongs to, with a key of the municipality's that stands in no
 *       database. Without a key no number is taken; the key of the practice municipality opens nothing elsewhere. Another
 *       key takes over while everybody works ({@code deploy/rotate-cpr-keys}).
 *   <li>R7 It is found by a keyed hash, the whole number alone, and belongs to one person.
 *   <li>R8 Pages show the birth date and four dots. Who needs the number presses a button, and that is written down.
 *   <li>R9 A number that was written by mistake can be taken away again; then it is free.
 * </ul>
 *
 * <p>Not here: who belongs together (dk.enindgang.family).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.person;
