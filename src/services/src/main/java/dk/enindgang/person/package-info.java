/**
 * Persons (personer): the children the work is about, and the only place with names.
 *
 * <ul>
 *   <li>R1 A person has a given name, a surname and a birth date that is not to come; none of them looks like a CPR
 *       number, for that is no part of a name.
 *   <li>R2 A person may be protected: a protected address, or a relative of somebody on the staff. Such a person exists
 *       for those alone who were given access by name ({@link dk.enindgang.access}).
 *   <li>R3 Nobody enters here by a door. A feature that works with a person asks for the name when it has made sure
 *       that the reader may see it, and the database makes sure once more.
 * </ul>
 *
 * <p>Not here: CPR numbers, addresses and families, who come with the family itself.
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.person;
