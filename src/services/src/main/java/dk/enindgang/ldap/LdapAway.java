package dk.enindgang.ldap;

/** The directory did not answer, or not in a way that can be used. */
public class LdapAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LdapAway(String why) {
        super(why);
    }

    LdapAway(Throwable cause) {
        super("The directory does not answer", cause);
    }
}
