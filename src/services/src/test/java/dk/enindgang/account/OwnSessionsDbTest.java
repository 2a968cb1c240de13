package dk.enindgang.account;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.sqlAsApplication;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnSessionsDbTest {

    private static final PasswordHash PASSWORD = PasswordHash.of("Havregrød-12");
    private static final SessionOrigin PHONE =
            new SessionOrigin(SessionBrowser.SAFARI, SessionDevice.MOBILE, "2001:db8::7");

    private final ClockForTests clock = new ClockForTests();
    private UUID mette;
    private UUID jonas;

    @BeforeEach
    void clean() {
        sql("truncate account cascade; delete from sign_on");
        mette = inTransaction(em -> AccountsForTests.local(em, "mette", PASSWORD));
        jonas = inTransaction(em -> AccountsForTests.local(em, "jonas", PASSWORD));
    }

    @Test
    void sheSeesHerOwnWithWhenAndWhereTheLastUsedFirst() { // R23
        Instant began = clock.instant();
        begin(mette, "desk", AccountsForTests.FROM);
        clock.forward(Duration.ofMinutes(3));
        begin(mette, "phone", PHONE);
        begin(jonas, "his", AccountsForTests.FROM);

        List<SessionRow> mine = list(mette);
        assertThat(mine).extracting(SessionRow::device).containsExactly(SessionDevice.MOBILE, SessionDevice.COMPUTER);
        assertThat(mine.get(0).address()).isEqualTo("2001:db8::7");
        assertThat(mine.get(1).browser()).isEqualTo(SessionBrowser.FIREFOX);
        assertThat(mine.get(1).begunAt()).isEqualTo(began);
        assertThat(statementsOf(() -> list(mette))).isEqualTo(1);
    }

    @Test
    void whetherItHoldsIsOneStatementAndAWriteEachFewMinutes() { // R23
        begin(mette, "desk", AccountsForTests.FROM);

        assertThat(statementsOf(() -> find(mette, "desk"))).isEqualTo(1);
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(statementsOf(() -> find(mette, "desk"))).isEqualTo(2);
        assertThat(list(mette).get(0).seenAt()).isEqualTo(clock.instant());
        assertThat(statementsOf(() -> find(mette, "desk"))).isEqualTo(1);
    }

    @Test
    void oneThatIsEndedIsOutAtTheNextRequestWhereverItIsAsked() { // R24
        begin(mette, "desk", AccountsForTests.FROM);
        begin(mette, "phone", PHONE);

        act(mette, own -> own.end(session("phone")));

        assertThat(find(mette, "phone")).isEmpty();
        assertThat(find(mette, "desk")).isPresent();
        assertThat(list(mette)).hasSize(1);
        act(mette, own -> own.end(session("phone")));
    }

    @Test
    void allOthersEndAtOnceAndNobodyElses() { // R24
        begin(mette, "desk", AccountsForTests.FROM);
        begin(mette, "phone", PHONE);
        begin(mette, "stolen", PHONE);
        begin(jonas, "his", AccountsForTests.FROM);

        act(mette, own -> own.endOthers(session("desk")));

        assertThat(find(mette, "desk")).isPresent();
        assertThat(find(mette, "phone")).isEmpty();
        assertThat(find(mette, "stolen")).isEmpty();
        assertThat(find(jonas, "his")).isPresent();
    }

    @Test
    void thatOfAColleagueIsNotThere() { // R23
        begin(jonas, "his", AccountsForTests.FROM);
        UUID his = session("his");

        assertThatThrownBy(() -> act(mette, own -> own.end(his))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(mette, own -> own.end(UUID.randomUUID()))).isInstanceOf(NotFound.class);
        assertThat(find(jonas, "his")).isPresent();
        assertThat(find(mette, "his")).as("her account with his session").isEmpty();
    }

    @Test
    void whatIsOverIsNotListed() { // R23
        begin(mette, "left", AccountsForTests.FROM);
        inTransactionDo(em -> AccountsForTests.running(em, clock).end("left"));
        begin(mette, "idle", AccountsForTests.FROM);
        clock.forward(Duration.ofMinutes(35).plusSeconds(1));
        begin(mette, "desk", AccountsForTests.FROM);

        assertThat(list(mette)).extracting(SessionRow::ref).containsExactly(session("desk"));
    }

    @Test
    void oneThatBeganAtTheIdentityProviderEndsWithItThereAndIsNotListed() { // R13, R23
        UUID zenia = inTransaction(em -> AccountsForTests.external(em, "zenia", "z", Set.of()));
        UUID there = inTransaction(em -> AccountsForTests.signOns(em, clock).begin(zenia, "z", "sid"));
        inTransactionDo(em -> AccountsForTests.running(em, clock).begin(zenia, there, "hers", PHONE));
        assertThat(list(zenia)).hasSize(1);

        inTransactionDo(em -> AccountsForTests.signOns(em, clock).endSession("sid"));

        assertThat(find(zenia, "hers")).isEmpty();
        assertThat(list(zenia)).isEmpty();
    }

    @Test
    void aRowGoesWhenNoSessionLivesSoLong() { // R23
        begin(mette, "desk", AccountsForTests.FROM);
        clock.forward(Duration.ofHours(12).minusSeconds(1));
        inTransactionDo(em -> AccountsForTests.sessions(em, clock).forget());
        assertThat(sql("select 1 from account_session")).hasSize(1);

        clock.forward(Duration.ofSeconds(2));
        inTransactionDo(em -> AccountsForTests.sessions(em, clock).forget());
        assertThat(sql("select 1 from account_session")).isEmpty();
    }

    @Test
    void nothingInTheTableOpensASessionAndNothingEndedComesBack() { // R23, R24
        begin(mette, "desk", AccountsForTests.FROM);
        String row = sql("select s::text from account_session s").toString();
        assertThat(row).doesNotContain("desk");

        act(mette, own -> own.end(session("desk")));
        assertThatThrownBy(() -> sqlAsApplication("update account_session set ended_at = null"))
                .hasMessageContaining("a session that has ended stays so");
        for (String rewriting : List.of("account_ref = gen_random_uuid()", "mark = '\\x00'", "begun_at = now()")) {
            assertThatThrownBy(() -> sqlAsApplication("update account_session set " + rewriting))
                    .hasMessageContaining("permission denied");
        }
    }

    private void begin(UUID account, String proof, SessionOrigin from) {
        inTransactionDo(em -> AccountsForTests.running(em, clock).begin(account, null, proof, from));
    }

    private Optional<RunningSession> find(UUID account, String proof) {
        return inTransaction(em -> AccountsForTests.running(em, clock).find(account, proof));
    }

    private UUID session(String proof) {
        byte[] mark = inTransaction(em -> AccountsForTests.sessions(em, clock).mark(proof));
        return inTransaction(em -> em.createQuery("select s.ref from AccountSession s where s.mark = :mark", UUID.class)
                .setParameter("mark", mark)
                .getSingleResult());
    }

    private List<SessionRow> list(UUID account) {
        return inTransaction(em -> door(em, account).list());
    }

    private void act(UUID account, Consumer<OwnSessions> act) {
        inTransactionDo(em -> act.accept(door(em, account)));
    }

    private OwnSessions door(EntityManager em, UUID account) {
        var door = new OwnSessions();
        door.caller = CallerForTests.as(account);
        door.table = AccountsForTests.sessions(em, clock);
        return door;
    }
}
