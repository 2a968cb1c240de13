package dk.enindgang.ldap;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Clock clock;

    /** For the container, which makes its proxy so. */
    protected Ldap() {
        this(new LogInSettings(), Clock.systemUTC());
    }

    @Inject
    public Ldap(LogInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who this is, if the password is right and the entry open.
     *
     * @throws LdapAway if the directory cannot tell
     */
    public Optional<LdapPerson> find(String userName, String password) {
        return password.isEmpty() ? Optional.empty() : asking(line -> find(line, userName, password));
    }

    /**
     * The same of some without their passwords, over one connection: those who are there, once, and open (R6).
     *
     * @throws LdapAway if the directory cannot tell
     */
    public Map<String, LdapPerson> look(Collection<String> userNames) {
        return asking(line -> {
            speakForOurselves(line);
            var there = new HashMap<String, LdapPerson>();
            for (String userName : userNames) {
                List<SearchResult> found = line.search(settings, userName);
                if (found.size() == 1 && isOpen(found.get(0))) {
                    person(found.get(0)).ifPresent(person -> there.put(userName, person));
                }
            }
            return there;
        });
    }

    private interface Question<T> {
        T ask(LdapLine line) throws NamingException;
    }

    private <T> T asking(Question<T> question) {
        if (!lines.tryAcquire()) {
            throw new LdapAway("Too many wait for the directory");
        }
        try (LdapLine line = LdapLine.open(settings)) {
            return question.ask(line);
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

    private void speakForOurselves(LdapLine line) throws NamingException {
        if (!settings.ldapUser().isEmpty()) {
            line.speakAs(settings.ldapUser(), settings.ldapPassword());
        }
    }

    private Optional<LdapPerson> find(LdapLine line, String userName, String password) throws NamingException {
        speakForOurselves(line);
        List<SearchResult> found = line.search(settings, userName);
        if (found.size() != 1) {
            // As long as for somebody who is there (account R4).
            opens(line, "cn=nobody," + settings.ldapBase(), "nobody's");
            return Optional.empty();
        }
        SearchResult one = found.get(0);
        if (!opens(line, one.getNameInNamespace(), password) || !isOpen(one)) {
            return Optional.empty();
        }
        return Optional.of(person(one)
                .orElseThrow(() -> new LdapAway("The directory names nobody in " + settings.ldapAccountAttribute())));
    }

    private boolean isOpen(SearchResult one) throws NamingException {
        return LdapState.isOpen(one.getAttributes(), clock.instant());
    }

    private Optional<LdapPerson> person(SearchResult one) throws NamingException {
        Set<String> ids = values(one, settings.ldapAccountAttribute());
        return ids.size() == 1
                ? Optional.of(new LdapPerson(ids.iterator().next(), values(one, settings.ldapGroupAttribute())))
                : Optional.empty();
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
