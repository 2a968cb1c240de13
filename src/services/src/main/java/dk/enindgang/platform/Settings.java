package dk.enindgang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting the application reads, from the environment ({@code ENINDGANG_DB_URL} for {@code enindgang.db.url}) or
 * from system properties. The table for the municipality stands in {@code server-config/README.md}. The ways to log in
 * are read in {@link LogInSettings}, what is asked of passwords in {@link PasswordSettings},
 * where mail goes in {@link MailSettings}, and where emergency sheets go in {@link EmergencySettings}.
 */
@ApplicationScoped
public class Settings {

    private static final String PREFIX = "ENINDGANG_";

    /** A day of this century and a time. */
    private static final String MOMENT = "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d";

    /** Those the server or a script reads itself are known too, so that a misspelled one stands out. */
    static final Set<String> KNOWN = Set.of(
            "MODE",
            "PRACTICE_NOW",
            "BASE_URL",
            "MUNICIPALITY",
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "DB_OWNER_USER",
            "DB_OWNER_PASSWORD",
            "DB_POOL_MIN",
            "DB_POOL_MAX",
            "DB_STATEMENT_SECONDS",
            "JMS_URL",
            "JMS_USER",
            "JMS_PASSWORD",
            "JMS_DATA",
            "JMS_POOL_MAX",
            "OUTBOX_KEEP_DAYS",
            "ACCESS_LOG_KEEP_MONTHS",
            "URGENT_ACCESS_HOURS",
            "CPR_KEYS",
            "HTTP_ADDRESS",
            "HTTP_PORT",
            "HTTP_THREADS",
            "ADMIN_ADDRESS",
            "TRUSTED_PROXIES",
            "CLUSTER",
            "RAR",
            "SESSION_MINUTES",
            "OPS_TOKEN",
            "MAIL_HOST",
            "MAIL_PORT",
            "MAIL_GUARD",
            "MAIL_FROM",
            "MAIL_USER",
            "MAIL_PASSWORD",
            "EMERGENCY_FOLDER",
            "EMERGENCY_PASSWORD",
            "EMERGENCY_KEEP_DAYS",
            "GUIDES",
            "LAW_CHECK_MONTHS",
            "DIRECTORY_CHECK_MONTHS",
            "LOCAL_ACCOUNTS",
            "LOG_IN_FREE_TRIES",
            "PASSWORD_WORDS",
            "PASSWORD_LIST",
            "FIRST_PASSWORD_DAYS",
            "OIDC_ISSUER",
            "OIDC_CLIENT",
            "OIDC_SECRET",
            "OIDC_SCOPES",
            "OIDC_ACCOUNT_CLAIM",
            "OIDC_ACR",
            "OIDC_ACR_CLAIM",
            "OIDC_ROLES_CLAIM",
            "OIDC_ROLES",
            "LDAP_URL",
            "LDAP_USER",
            "LDAP_PASSWORD",
            "LDAP_BASE",
            "LDAP_FILTER",
            "LDAP_ACCOUNT_ATTRIBUTE",
            "LDAP_GROUP_ATTRIBUTE",
            "LDAP_ROLES",
            "LDAP_SECONDS",
            "LDAP_CHECK_MINUTES",
            "LDAP_TRUST_MINUTES");

    private final Config config = ConfigProvider.getConfig();

    /** True in a practice municipality, where invented people and log-ins may exist. */
    public boolean practice() {
        return "practice".equals(text("mode", "production"));
    }

    /** The moment at which a practice municipality begins to live when it starts; empty: as the machine says.
     * Whatever else is written is refused at start. */
    public Optional<LocalDateTime> practiceNow() {
        String written = practiceNowAsWritten();
        try {
            return practice() && written.matches(MOMENT) ? Optional.of(LocalDateTime.parse(written)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String practiceNowAsWritten() {
        return text("practice.now", "");
    }

    /** The address users see; never taken from a request. */
    public URI baseUrl() {
        return URI.create(text("base.url", "http://127.0.0.1:8080"));
    }

    public String municipality() {
        return text("municipality", "Kommunen");
    }

    /** The municipality's name as it stands in the source of an event: lower case ASCII with hyphens. */
    public String municipalitySlug() {
        String plain = municipality()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }

    public String databaseUrl() {
        return text("db.url", "jdbc:postgresql://127.0.0.1:5432/enindgang");
    }

    /** The role the application works as; it may not alter tables. */
    public String databaseUser() {
        return text("db.user", "enindgang_app");
    }

    /** The role that owns the tables and changes them at an upgrade. */
    public String databaseOwner() {
        return text("db.owner.user", "enindgang_owner");
    }

    public String databaseOwnerPassword() {
        return text("db.owner.password", "");
    }

    /** How long a session lives without a request. */
    public Duration sessionLength() {
        return Duration.ofMinutes(
                config.getOptionalValue("enindgang.session.minutes", Long.class).orElse(30L));
    }

    /** The secret that opens the details of health and metrics; empty: only this machine sees them. */
    public Optional<String> opsToken() {
        return config.getOptionalValue("enindgang.ops.token", String.class);
    }

    /** A folder with further guide files. */
    public Optional<String> guides() {
        return config.getOptionalValue("enindgang.guides", String.class);
    }

    /** After so many months a paragraph in a guide should be compared with the law again. */
    public int lawCheckMonths() {
        int months = config.getOptionalValue("enindgang.law.check.months", Integer.class)
                .orElse(12);
        return Math.max(1, Math.min(months, 120));
    }

    /** After so many months somebody should look at a contact point again. */
    public int directoryCheckMonths() {
        int months = config.getOptionalValue("enindgang.directory.check.months", Integer.class)
                .orElse(6);
        return Math.max(1, Math.min(months, 120));
    }

    /** How long a sent event is kept for looking back. */
    public int outboxKeepDays() {
        return config.getOptionalValue("enindgang.outbox.keep.days", Integer.class)
                .orElse(14);
    }

    /** How long somebody has access who took it because it could not wait; a day at most. */
    public Duration urgentAccessLength() {
        long hours = config.getOptionalValue("enindgang.urgent.access.hours", Long.class)
                .orElse(8L);
        return Duration.ofHours(Math.max(1, Math.min(hours, 24)));
    }

    /** How long it is remembered who has seen whose data: half a year at least, ten years at most. */
    public int accessLogKeepMonths() {
        int months = config.getOptionalValue("enindgang.access.log.keep.months", Integer.class)
                .orElse(13);
        return Math.max(6, Math.min(months, 120));
    }

    /** {@code number:key;number:key}, the one in use first; empty: no CPR numbers are taken. */
    public String cprKeys() {
        return text("cpr.keys", "");
    }

    /** Addresses of the proxies whose word about the client's address is taken. */
    public Set<String> trustedProxies() {
        return Arrays.stream(text("trusted.proxies", "127.0.0.1").split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Names in the environment that look like ours and mean nothing. */
    public Set<String> unknown() {
        var strangers = new TreeSet<String>();
        for (String name : System.getenv().keySet()) {
            if (name.startsWith(PREFIX) && !KNOWN.contains(name.substring(PREFIX.length()))) {
                strangers.add(name);
            }
        }
        return strangers;
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue("enindgang." + name, String.class)
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
