package dk.enindgang.contact;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static dk.enindgang.platform.db.TestDatabase.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.contact.ReachRow.Covered;
import dk.enindgang.contact.ReachRow.Reached;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.platform.Clocks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R14: who answers on each of the days to come, against somebody who goes from leave to leave by hand. */
class ContactReachDbTest {

    private static final int DAYS = 7;
    private static final int ROUNDS = 40;
    private static final List<String> NAMES =
            List.of("Anna Bakkedal", "Bodil Engvang", "Carl Sivmose", "Ditte Højmark", "Emil Lyngsø", "Freja Kær");

    private final LocalDate today = LocalDate.now(Clocks.DENMARK);
    private final List<Colleague> colleagues = new ArrayList<>();
    private final Map<Integer, UUID> families = new HashMap<>();
    private ContactWorld world;

    @BeforeEach
    void begin() {
        sql("truncate account cascade");
        world = new ContactWorld();
        NAMES.forEach(name -> colleagues.add(Colleagues.in(world.unit, name)));
    }

    /** From a day until another, with whoever answers; by their places, −1 for nobody. */
    private record Away(int who, LocalDate from, LocalDate to, int substitute) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    @Test
    void whoeverAnswersIsFollowedDayByDay() { // R14
        for (int who = 0; who < NAMES.size(); who++) {
            families.put(who, world.aFamilyOf(colleagues.get(who)));
        }
        ContactsForTests.block(world, families.get(0), colleagues.get(1));
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Away> drawn = draw(new Random(round));
            Map<UUID, ReachRow> told = told();
            for (Map.Entry<Integer, UUID> one : families.entrySet()) {
                Map<LocalDate, String> expected = byHand(one.getKey(), drawn);
                ReachRow row = told.get(one.getValue());
                assertThat(spread(row.covered()))
                        .as("round " + round + ": " + drawn)
                        .isEqualTo(expected);
                requireWhole(row.covered());
                seen += expected.size();
            }
        }
        assertThat(seen).as("days on which somebody was away").isGreaterThan(ROUNDS * DAYS);
    }

    @Test
    void aNewContactPersonIsFollowedFromHerFirstDayOn() { // R14
        UUID family = world.aFamilyOf(colleagues.get(0));
        sql("""
                begin;
                update contact_person set ends_at = cast(danish_today() + 3 as timestamp) at time zone 'Europe/Copenhagen'
                where family_id = (select id from family where ref = '%1$s');
                insert into contact_person (id, version, ref, family_id, employee_ref, begins_at, cause, reason, recorded_by)
                select nextval('stored_seq'), 1, gen_random_uuid(), f.id, '%2$s',
                    cast(danish_today() + 3 as timestamp) at time zone 'Europe/Copenhagen', 'REPLACED', 'Flyttet', '%3$s'
                from family f where f.ref = '%1$s';
                commit""".formatted(family, colleagues.get(1).employee(), world.leader.account()));
        Colleagues.away(colleagues.get(0), today.plusDays(1), today.plusDays(10), colleagues.get(2));
        Colleagues.away(colleagues.get(1), today.plusDays(5), today.plusDays(5), null);

        ReachRow row = told().get(family);
        assertThat(row.covered())
                .containsExactly(
                        new Covered(today.plusDays(1), today.plusDays(2), new Reached("Carl Sivmose", "")),
                        new Covered(today.plusDays(5), today.plusDays(5), null));
        assertThat(row.coming())
                .anyMatch(coming -> coming.successor()
                        && coming.from().equals(today.plusDays(3))
                        && new Reached("Bodil Engvang", "").equals(coming.who()));
    }

    @Test
    void manyFamiliesTakeAsManyStatementsAsOne() { // R14
        world.aFamilyOf(colleagues.get(0));
        Colleagues.away(colleagues.get(0), today.plusDays(1), today.plusDays(3), colleagues.get(1));
        int one = statementsOf(this::told);
        IntStream.range(0, 30).forEach(any -> world.aFamilyOf(colleagues.get(0)));
        assertThat(statementsOf(this::told)).isEqualTo(one);
        assertThat(told().values()).allMatch(row -> row.covered().size() == 1).hasSize(31);
    }

    private Map<UUID, ReachRow> told() {
        var told = new HashMap<UUID, ReachRow>();
        inTransaction(em -> ReachForTests.of(em).list(world.unit)).forEach(row -> told.put(row.family(), row));
        return told;
    }

    /** Some leaves for each, that do not overlap; so many that chains, rings and holes come by themselves. */
    private List<Away> draw(Random random) {
        sql("delete from leave");
        var drawn = new ArrayList<Away>();
        for (int who = 0; who < NAMES.size(); who++) {
            LocalDate from = today.minusDays(3).plusDays(random.nextInt(4));
            for (int leave = 0; leave < 3; leave++) {
                LocalDate to = from.plusDays(random.nextInt(4));
                int substitute = random.nextInt(NAMES.size() + 1) - 1;
                if (random.nextInt(3) > 0 && substitute != who) {
                    drawn.add(new Away(who, from, to, substitute));
                }
                from = to.plusDays(1L + random.nextInt(3));
            }
        }
        drawn.forEach(one -> Colleagues.away(
                colleagues.get(one.who()),
                one.from(),
                one.to(),
                one.substitute() < 0 ? null : colleagues.get(one.substitute())));
        return drawn;
    }

    /** From one to the next, three times at most and nobody twice; Bodil may not stand in for Anna's family. */
    private Map<LocalDate, String> byHand(int contact, List<Away> drawn) {
        var answers = new TreeMap<LocalDate, String>();
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            LocalDate day = today.plusDays(ahead);
            int one = contact;
            Set<Integer> asked = new HashSet<>();
            for (Away away = leave(one, day, drawn); away != null; away = leave(one, day, drawn)) {
                asked.add(one);
                int next = away.substitute();
                one = asked.contains(next) || asked.size() > 3 ? -1 : next;
            }
            if (one != contact) {
                boolean closed = contact == 0 && one == 1;
                answers.put(day, one < 0 || closed ? "" : NAMES.get(one));
            }
        }
        return answers;
    }

    private static @Nullable Away leave(int who, LocalDate day, List<Away> drawn) {
        return drawn.stream()
                .filter(one -> one.who() == who && one.on(day))
                .findFirst()
                .orElse(null);
    }

    private static Map<LocalDate, String> spread(List<Covered> covered) {
        var days = new TreeMap<LocalDate, String>();
        covered.forEach(span -> span.from()
                .datesUntil(span.until().plusDays(1))
                .forEach(day ->
                        days.put(day, span.who() == null ? "" : span.who().name())));
        return days;
    }

    /** Two that follow each other differ, and each stands once. */
    private static void requireWhole(List<Covered> covered) {
        for (int at = 1; at < covered.size(); at++) {
            assertThat(covered.get(at).from()).isAfter(covered.get(at - 1).until());
            assertThat(covered.get(at - 1)
                            .goesOn(covered.get(at).from(), covered.get(at).who()))
                    .isFalse();
        }
    }
}
