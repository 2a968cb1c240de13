package dk.enindgang.ldap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Somebody whose password was right: the name of the account, and the groups as the directory names them. */
public record LdapPerson(String id, Set<String> groups) {

    /** The same group written in another way: neither case nor spaces between the parts of its name matter. */
    public static String form(String group) {
        String small = group.strip().toLowerCase(Locale.ROOT);
        try {
            List<Rdn> parts = new LdapName(small).getRdns();
            return new LdapName(parts).toString();
        } catch (InvalidNameException plainWord) {
            return small;
        }
    }
}
