package dk.enindgang.ldap;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.naming.AuthenticationException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.SearchResult;

/** Asks the municipality's directory whether a password is right. */
@ApplicationScoped
public class Ldap {

    private static final System.Logger LOG = System.getLogger(Ldap.class.getName());

    /** So few of the server's threads wait for a directory that is slow (R4). */
    private static final int LINES = 16;

    private final Semaphore lines = new Semaphore(LINES);
    private final LogInSettings settings;

    /** For the container, which makes its proxy so. */
    protected Ldap() {
        this(new LogInSettings());
    }

    @Inject
    public Ldap(LogInSettings settings) {
        this.settings = settings;
    }

    /**
     * Who this is, if the password is right.
     *
     * @throws LdapAway if the directory cannot tell
     */
    public Optional<LdapPerson> find(String userName, String password) {
        if (password.isEmpty()) {
            return Optional.empty();
        }
        if (!lines.tryAcquire()) {
            throw new LdapAway("Too many wait for the directory");
        }
        try (LdapLine line = LdapLine.open(settings)) {
            return find(line, userName, password);
        } catch (NamingException | IOException e) {
            // What the directory says may repeat what was typed (R5).
            LOG.log(
                    Level.WARNING,
                    "The directory cannot be asked: {0}",
                    e.getClass().getName());
            throw new LdapAway(e);
        } finally {
            lines.release();
        }
    }

    private Optional<LdapPerson> find(LdapLine line, String userName, String password) throws NamingException {
        if (!settings.ldapUser().isEmpty()) {
            line.speakAs(settings.ldapUser(), settings.ldapPassword());
        }
        List<SearchResult> found = line.search(settings, userName);
        if (found.size() != 1) {
            // As long as for somebody who is there (account R4).
            opens(line, "cn=nobody," + settings.ldapBase(), "nobody's");
            return Optional.empty();
        }
        SearchResult one = found.get(0);
        if (!opens(line, one.getNameInNamespace(), password)) {
            return Optional.empty();
        }
        Set<String> ids = values(one, settings.ldapAccountAttribute());
        if (ids.size() != 1) {
            throw new LdapAway("The directory names nobody in " + settings.ldapAccountAttribute());
        }
        return Optional.of(new LdapPerson(ids.iterator().next(), values(one, settings.ldapGroupAttribute())));
    }

    private static boolean opens(LdapLine line, String name, String password) throws NamingException {
        try {
            line.speakAs(name, password);
            return true;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }

    private static Set<String> values(SearchResult one, String name) throws NamingException {
        var values = new HashSet<String>();
        Attribute attribute = one.getAttributes().get(name);
        if (attribute != null) {
            NamingEnumeration<?> all = attribute.getAll();
            while (all.hasMore()) {
                if (all.next() instanceof String text) {
                    values.add(text.strip());
                }
            }
        }
        return values;
    }
}
