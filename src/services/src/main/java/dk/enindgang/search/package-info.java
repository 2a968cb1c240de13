/**
 * The search over everything (søgning): families, contact points, colleagues, units and handleguides, from one field.
 *
 * <ul>
 *   <li>R1 What is found stands in groups, always in the same order: the first few of each, and all of one, page by page.
 *   <li>R2 Rights come before counting: each group is counted among what the caller may see, in the statement that reads it. A
 *       family that is not for her is neither found nor counted, whatever is typed.
 *   <li>R3 All words that are typed have to be there, in any order, however å, æ and ø are written. A telephone number finds
 *       with or without spaces and 45, from three digits on; a family is found by an address, too. Where no guide has all
 *       words, those are shown that have the most of them, and it is said.
 *   <li>R4 A whole CPR number that is written alone, whatever is between its digits, finds families, and goes to nothing else.
 *       Where something else stands beside it, where nobody can have it, or where there is no key, nothing is looked for,
 *       and that is said.
 *   <li>R5 Less than two letters or digits finds nothing.
 *   <li>R6 Every family that is shown is a look at its members, and is written down as such. What was typed is written down
 *       nowhere.
 * </ul>
 *
 * <p>Not here: how each of them is found. Their features know ({@link dk.enindgang.family.Families},
 * {@link dk.enindgang.directory.ContactPoints}, {@link dk.enindgang.organisation.Employees},
 * {@link dk.enindgang.organisation.OrgUnits}, {@link dk.enindgang.guide.Guides}).
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.search;
