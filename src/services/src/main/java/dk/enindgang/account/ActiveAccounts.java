package dk.enindgang.account;

import dk.enindgang.platform.LogInSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The question of each request: does this account hold, and with which roles today (R6, R13, R14, R16, R24). One statement. */
@Dependent
class ActiveAccounts {

    private static final String WHO = """
            select a.ref, a.display_name, a.profession, concat_ws(',', nullif(a.roles, ''), (
                select string_agg(r.role, ',') from role_assignment r
                where r.account_ref = a.ref and r.revoked_at is null
                and holds_on(r.valid_from, r.valid_to, cast(?2 as date))))
            """;

    private static final String ACTIVE = """
            from account a
            where a.ref = ?1 and not a.disabled and (a.external_id is not null or cast(?3 as boolean))""";

    private static final String IN_SESSION = """
            , s.ref, s.seen_at < ?5
            from account a join account_session s on s.account_ref = a.ref and s.mark = ?4 and s.ended_at is null
            where a.ref = ?1 and not a.disabled and (a.external_id is not null or cast(?3 as boolean))
            and (s.sign_on_ref is null or exists (
                select from sign_on o where o.ref = s.sign_on_ref and o.account_ref = a.ref))""";

    /**
     * A session that holds.
     *
     * @param longUnseen whether it is time to write that it is used (R23)
     */
    record Found(RunningSession session, boolean longUnseen) {}

    @PersistenceContext(unitName = "enindgang")
    EntityManager em;

    @Inject
    LogInSettings settings;

    @Inject
    Clock clock;

    boolean areKeptHere() {
        return settings.localAccounts();
    }

    /** Somebody who is about to begin a session. */
    Optional<SignedInAccount> find(UUID ref) {
        return rows(question(WHO + ACTIVE, ref)).map(ActiveAccounts::account).findFirst();
    }

    /** The session with that mark, if it is this account's and has not ended. */
    Optional<Found> find(UUID ref, byte[] mark) {
        return rows(question(WHO + IN_SESSION, ref)
                        .setParameter(4, mark)
                        .setParameter(5, OffsetDateTime.now(clock).minus(SessionTable.COARSE)))
                .map(c -> new Found(new RunningSession((UUID) c[4], account(c)), (Boolean) c[5]))
                .findFirst();
    }

    private Query question(String words, UUID ref) {
        return em.createNativeQuery(words)
                .setParameter(1, ref)
                .setParameter(2, LocalDate.now(clock).toString())
                .setParameter(3, Boolean.toString(areKeptHere()));
    }

    private static Stream<Object[]> rows(Query question) {
        List<?> rows = question.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static SignedInAccount account(Object[] c) {
        return new SignedInAccount(
                (UUID) c[0],
                (String) c[1],
                Profession.valueOf((String) c[2]),
                new RolesConverter().convertToEntityAttribute((String) c[3]));
    }
}
