/**
 * Drafts (kladder): what somebody types is kept on the server as they type.
 *
 * <ul>
 *   <li>R1 What was shown as saved is in the database before it is shown.
 *   <li>R2 A draft belongs to one account, and nobody else ever reads it.
 *   <li>R3 A draft ends when the text is saved for real, in the same transaction.
 *   <li>R4 Text that looks like a CPR number is not kept ({@link dk.enindgang.platform.CprPattern}).
 *   <li>R5 A draft nobody came back to is removed after half a year.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package dk.enindgang.draft;
