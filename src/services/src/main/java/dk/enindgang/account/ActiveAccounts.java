package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The question of each request: does this account hold, and with which roles today (R6, R13, R14, R16). One statement. */
@Dependent
class ActiveAccounts {

    private static final String ACTIVE = """
            select a.ref, a.display_name, a.profession, concat_ws(',', nullif(a.roles, ''), (
                select string_agg(r.role, ',') from role_assignment r
                where r.account_ref = a.ref and r.revoked_at is null
                and holds_on(r.valid_from, r.valid_to, cast(?2 as date))))
            from account a where a.ref = ?1 and not a.disabled
            """;

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    LogInSettings settings;

    @Inject
    Clock clock;

    boolean areKeptHere() {
        return settings.localAccounts();
    }

    Optional<SignedInAccount> find(UUID ref) {
        return first(question("and (a.external_id is not null or cast(?3 as boolean))", ref)
                .setParameter(3, Boolean.toString(areKeptHere())));
    }

    Optional<SignedInAccount> find(UUID ref, UUID signOn) {
        return first(question(
                        "and a.external_id is not null and exists (select from sign_on s where s.ref = ?3"
                                + " and s.account_ref = a.ref)",
                        ref)
                .setParameter(3, signOn));
    }

    private Query question(String condition, UUID ref) {
        return em.createNativeQuery(ACTIVE + condition)
                .setParameter(1, ref)
                .setParameter(2, LocalDate.now(clock).toString());
    }

    private static Optional<SignedInAccount> first(Query question) {
        List<?> rows = question.getResultList();
        return rows.stream().map(row -> account((Object[]) row)).findFirst();
    }

    private static SignedInAccount account(Object[] c) {
        return new SignedInAccount(
                (UUID) c[0],
                (String) c[1],
                Profession.valueOf((String) c[2]),
                new RolesConverter().convertToEntityAttribute((String) c[3]));
    }
}
