package dk.enindgang.person;

import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps CPR numbers, for doors that have made sure of who asks (R5-R8). */
@ApplicationScoped
public class PersonNumbers {

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** R6: whether the municipality has a key to keep numbers under. */
    public boolean areTaken() {
        return keys().current().isPresent();
    }

    /** R5: what was typed; empty if nothing was.
     *
     * @throws RuleViolation if it is no number, or none can be kept */
    public Optional<Cpr> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        if (!areTaken()) {
            throw new RuleViolation("person.rule.cprOff").at("cpr");
        }
        return Optional.of(Cpr.of(typed, LocalDate.now(clock.withZone(Clocks.DENMARK)), settings.practice()));
    }

    /** R5, R6: whether something can be looked for by it.
     *
     * @param typed digits alone, or all that was typed where there is more; empty if it has nothing like a number */
    public CprSought sought(String typed) {
        if (typed.isEmpty()) {
            return CprSought.NONE;
        }
        if (!areTaken()) {
            return CprSought.OFF;
        }
        if (!typed.chars().allMatch(Character::isDigit)) {
            return CprSought.NOT_ALONE;
        }
        try {
            return read(typed).isPresent() ? CprSought.TAKEN : CprSought.NO_NUMBER;
        } catch (RuleViolation noNumber) {
            return CprSought.NO_NUMBER;
        }
    }

    /** R7: whose number that is, whether the caller may see her or not: not to be told before that is asked. */
    public Optional<UUID> holder(Cpr cpr) {
        List<?> found = em.createNativeQuery("select cast(person_of_cpr(cast(?1 as bytea[])) as text)")
                .setParameter(1, keys().hashes(cpr))
                .getResultList();
        return found.stream()
                .filter(one -> one != null)
                .map(one -> UUID.fromString((String) one))
                .findFirst();
    }

    /** R6, R7: her birth date is the number's from now on.
     *
     * @throws RuleViolation if it is another's */
    public void keep(UUID person, Cpr cpr) {
        CprKey key = keys().current().orElseThrow(() -> new RuleViolation("person.rule.cprOff").at("cpr"));
        // Two who write the same number at once come one after the other: the second is told.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 3012)) as text)")
                .setParameter(1, HexFormat.of().formatHex(key.hash(cpr)))
                .getSingleResult();
        if (holder(cpr).filter(other -> !other.equals(person)).isPresent()) {
            throw new RuleViolation("person.rule.cprKnown").at("cpr");
        }
        int kept = em.createNativeQuery("""
                        update person set cpr_cipher = ?2, cpr_key = ?3, cpr_hash = ?4, birth_date = cast(?5 as date),
                            version = version + 1
                        where ref = ?1""")
                .setParameter(1, person)
                .setParameter(2, key.seal(cpr, person))
                .setParameter(3, key.id())
                .setParameter(4, key.hash(cpr))
                .setParameter(5, cpr.birthDate().toString())
                .executeUpdate();
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /** R9: a number that was written by mistake goes; the birth date stays.
     *
     * @throws NotFound if there is none, or she is closed to the caller */
    public void remove(UUID person) {
        int removed = em.createNativeQuery("""
                        update person set cpr_cipher = null, cpr_key = null, cpr_hash = null, version = version + 1
                        where ref = ?1 and cpr_key is not null""").setParameter(1, person).executeUpdate();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /** R8: the number itself.
     *
     * @throws NotFound if there is none */
    public Cpr open(UUID person) {
        List<?> rows = em.createNativeQuery(
                        "select cpr_key, cpr_cipher from person where ref = ?1 and cpr_key is not null")
                .setParameter(1, person)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> keys().get(((Number) c[0]).intValue()).open((byte[]) c[1], person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The hashes by which a query finds the person with that number (R7). */
    public String hashes(Cpr cpr) {
        return keys().hashes(cpr);
    }

    private CprKeys keys() {
        return CprKeys.of(settings.cprKeys(), settings.practice());
    }
}
