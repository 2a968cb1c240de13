package dk.enindgang.person;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.db.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R6: a new key takes over a hundred thousand numbers while others read them. In a municipality of its own. */
class CprRotationDbTest {

    private static final int ALL = 100_000;
    private static final String OLD = "1:" + PersonsForTests.key('a');
    private static final String BOTH = "2:" + PersonsForTests.key('b') + ";" + OLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void aNewKeyTakesOverWhileEverybodyReads() {
        TestDatabase.elsewhere("rotation", () -> {
            Map<UUID, Cpr> kept = fill();
            var over = new AtomicBoolean();
            var read = new AtomicInteger();
            CompletableFuture<Void> reader = reader(kept, over, read);
            var said = new ArrayList<String>();
            assertThat(rotate(BOTH, said)).isZero();
            over.set(true);
            reader.join();

            assertThat(read.get())
                    .as("whoever reads meanwhile finds each number")
                    .isPositive();
            assertThat(said).hasSize(2).first().asString().contains("100,000");
            assertThat(TestDatabase.sql("select cpr_key, count(*) from person group by 1"))
                    .containsExactly(List.of("2", String.valueOf(ALL)));
            kept.keySet().stream()
                    .limit(50)
                    .forEach(person -> assertReadable(kept, person, "2:" + PersonsForTests.key('b')));
            assertThat(rotate(BOTH, said)).as("again, there is nothing to do").isZero();
            return "";
        });
    }

    @Test
    void aNumberUnderAKeyThatIsGoneIsToldOf() {
        TestDatabase.elsewhere("strange", () -> {
            UUID account = CallerForTests.anAccount();
            UUID person = PersonsForTests.aPerson(account, Protection.NONE);
            keep(Map.of(person, Cpr.of("640517-4128", TODAY, true)));
            var said = new ArrayList<String>();
            assertThat(rotate("3:" + PersonsForTests.key('c') + ";2:" + PersonsForTests.key('b'), said))
                    .isEqualTo(3);
            assertThat(said).last().asString().contains("1 numre", "ENINDGANG_CPR_KEYS");
            return "";
        });
    }

    private static int rotate(String keys, List<String> said) {
        try (Connection connection = TestDatabase.connect()) {
            return CprCommand.tell(new CprRotation(connection, CprKeys.of(keys, false)), said::add);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks for and reads one number after another, with both keys, until the rotation is over. */
    private static CompletableFuture<Void> reader(Map<UUID, Cpr> kept, AtomicBoolean over, AtomicInteger read) {
        List<UUID> persons = kept.keySet().stream().limit(500).toList();
        return CompletableFuture.runAsync(() -> TestDatabase.elsewhere("rotation", () -> {
            for (int i = 0; !over.get(); i++) {
                assertReadable(kept, persons.get(i % persons.size()), BOTH);
                read.incrementAndGet();
            }
            return "";
        }));
    }

    private static void assertReadable(Map<UUID, Cpr> kept, UUID person, String keys) {
        TestDatabase.inTransactionDo(em -> {
            TestDatabase.systemWork(em).begin();
            PersonNumbers numbers = PersonsForTests.numbers(em, keys);
            Cpr cpr = kept.get(person);
            assertThat(numbers.holder(cpr)).contains(person);
            assertThat(numbers.open(person)).isEqualTo(cpr);
        });
    }

    /** By one statement, so that it is the rotation that takes its time here; the numbers are then put in one batch. */
    private static Map<UUID, Cpr> fill() {
        UUID account = CallerForTests.anAccount();
        TestDatabase.sql("""
                insert into person (id, version, ref, given_name, surname, birth_date, recorded_by, recorded_at)
                select nextval('stored_seq'), 1, gen_random_uuid(), 'Alba', 'Prøvesen', date '2005-01-01' + n / 500, '%s', now()
                from generate_series(0, %d) n""".formatted(account, ALL - 1));
        var kept = new TreeMap<UUID, Cpr>();
        int place = 0;
        for (List<String> row : TestDatabase.sql("select ref, birth_date from person order by id")) {
            String number = PersonsForTests.aCpr(LocalDate.parse(row.get(1)), place++ % 500);
            kept.put(UUID.fromString(row.get(0)), Cpr.of(number, TODAY, true));
        }
        keep(kept);
        return kept;
    }

    private static void keep(Map<UUID, Cpr> numbers) {
        CprKey key = CprKeys.of(OLD, false).current().orElseThrow();
        try (Connection connection = TestDatabase.connect();
                PreparedStatement acting =
                        connection.prepareStatement("select set_config('enindgang.acting', 'system', false)");
                PreparedStatement keep = connection.prepareStatement("""
                        update person p set cpr_cipher = n.cipher, cpr_hash = n.hash, cpr_key = 1
                        from unnest(?, ?, ?) n (ref, cipher, hash) where p.ref = n.ref""")) {
            acting.execute();
            keep.setArray(1, connection.createArrayOf("uuid", numbers.keySet().toArray()));
            keep.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            numbers.entrySet().stream()
                                    .map(one -> key.seal(one.getValue(), one.getKey()))
                                    .toArray(byte[][]::new)));
            keep.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", numbers.values().stream().map(key::hash).toArray(byte[][]::new)));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
