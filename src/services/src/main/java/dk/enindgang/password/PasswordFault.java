package dk.enindgang.password;

/**
 * What is wrong with a password.
 *
 * @param key of the texts, with what stands before it where it is shown
 * @param about what the text speaks about; never the password (R6)
 */
public record PasswordFault(String key, Object about) {}
