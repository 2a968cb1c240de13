package dk.enindgang.ldap;

import dk.enindgang.platform.LogInSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import org.jspecify.annotations.Nullable;

/** One connection to the directory, which nobody else can listen to (R1). */
final class LdapLine implements AutoCloseable {

    private final LdapContext context;
    private final @Nullable StartTlsResponse tls;

    private LdapLine(LdapContext context, @Nullable StartTlsResponse tls) {
        this.context = context;
        this.tls = tls;
    }

    static LdapLine open(LogInSettings settings) throws NamingException, IOException {
        LdapContext context = new InitialLdapContext(environment(settings), null);
        if (settings.ldapUrl().startsWith("ldaps:")) {
            return new LdapLine(context, null);
        }
        try {
            var tls = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
            tls.negotiate(new ImpatientSockets(settings.ldapPatience()));
            return new LdapLine(context, tls);
        } catch (NamingException | IOException e) {
            context.close();
            throw e;
        }
    }

    /** Java's own way into directories asks for this kind of table. */
    @SuppressWarnings("JdkObsolete")
    private static Hashtable<String, String> environment(LogInSettings settings) {
        String millis = Long.toString(settings.ldapPatience().toMillis());
        var environment = new Hashtable<String, String>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, settings.ldapUrl());
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.connect.timeout", millis);
        environment.put("com.sun.jndi.ldap.read.timeout", millis);
        return environment;
    }

    /**
     * Speaks as this one from now on.
     *
     * @throws javax.naming.AuthenticationException if the password is wrong
     */
    void speakAs(String name, String password) throws NamingException {
        context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
        context.addToEnvironment(Context.SECURITY_PRINCIPAL, name);
        context.addToEnvironment(Context.SECURITY_CREDENTIALS, password);
        context.reconnect(null);
    }

    /**
     * At most two: one is what is wanted, two are one too many (R2, R3). Texts alone are read; objects that somebody put
     * into the directory are not asked for, and so never made.
     */
    @SuppressWarnings("BanJNDI")
    List<SearchResult> search(LogInSettings settings, String userName) throws NamingException {
        var controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setTimeLimit((int) settings.ldapPatience().toMillis());
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(LdapState.with(settings.ldapAccountAttribute(), settings.ldapGroupAttribute()));
        var found = new ArrayList<SearchResult>();
        NamingEnumeration<SearchResult> results =
                context.search(settings.ldapBase(), settings.ldapFilter(), new Object[] {userName}, controls);
        try {
            while (found.size() < 2 && results.hasMore()) {
                found.add(results.next());
            }
        } catch (PartialResultException elsewhere) {
            // Active Directory names other servers at the end of what it knows itself; they are not asked.
        } finally {
            results.close();
        }
        return found;
    }

    @Override
    public void close() throws NamingException, IOException {
        try {
            if (tls != null) {
                tls.close();
            }
        } finally {
            context.close();
        }
    }
}
