package dk.enindgang.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.organisation.Colleagues;
import dk.enindgang.organisation.Colleagues.Colleague;
import dk.enindgang.organisation.ResponsibleAsk;
import dk.enindgang.platform.Clocks;
import dk.enindgang.platform.db.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R15: whoever acts for somebody who is away is the same each day as when a task is made, over chains, rings and gaps. */
class StandInDbTest {

    /** Fixed, so that what fails once fails again. */
    private static final int SEED = 20261128;

    private static final int DAYS = 40;

    private final UUID unit = Colleagues.aUnit("Ellebækskolen");
    private final LocalDate today = LocalDate.now(Clock.system(Clocks.DENMARK));
    private final LocalDate first = today.minusDays(DAYS / 2);
    private final List<Colleague> people = new ArrayList<>();

    StandInDbTest() {
        var chance = new Random(SEED);
        for (int i = 0; i < 8; i++) {
            people.add(Colleagues.in(unit, "Prøve " + i));
        }
        for (int i = 0; i < people.size(); i++) {
            LocalDate day = first.plusDays(chance.nextInt(5));
            while (day.isBefore(first.plusDays(DAYS))) {
                LocalDate last = day.plusDays(chance.nextInt(9));
                int other = chance.nextInt(people.size() + 1);
                Colleagues.away(
                        people.get(i), day, last, other == people.size() || other == i ? null : people.get(other));
                day = last.plusDays(1 + chance.nextInt(4));
            }
        }
        Colleagues.leave(people.get(7));
    }

    @Test
    void eachDayItIsTheSameAsWhenATaskIsMade() { // R3, R15
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(i);
            for (Colleague one : people) {
                UUID found = standIn(one.employee(), day);
                assertThat(found).as("%s on %s", one, day).isEqualTo(responsible(one.employee(), day));
                String kind = found == null ? "nobody" : found.equals(one.employee()) ? "herself" : "another";
                seen.merge(kind, 1, Integer::sum);
            }
        }
        assertThat(seen).as("all of it happens").containsOnlyKeys("nobody", "herself", "another");
        assertThat(seen.values()).allMatch(times -> times > 20);
    }

    @Test
    void todayEachIsActedForByThatOneAndNoOther() { // R15
        Map<UUID, UUID> acting = new HashMap<>();
        for (Colleague one : people) {
            for (List<String> row : TestDatabase.sql("select covered_by('" + one.employee() + "')")) {
                assertThat(acting.put(UUID.fromString(row.get(0)), one.employee()))
                        .as("acted for by two")
                        .isNull();
            }
        }
        for (Colleague one : people) {
            UUID found = standIn(one.employee(), today);
            assertThat(acting.get(one.employee())).isEqualTo(one.employee().equals(found) ? null : found);
        }
    }

    private static @Nullable UUID standIn(UUID who, LocalDate day) {
        String found = TestDatabase.sql("select coalesce(cast(stand_in('%s', '%s') as text), '')".formatted(who, day))
                .get(0)
                .get(0);
        return found.isEmpty() ? null : UUID.fromString(found);
    }

    private @Nullable UUID responsible(UUID who, LocalDate day) {
        return TestDatabase.inTransaction(em -> Colleagues.responsibles(em)
                        .find(new ResponsibleAsk(null, unit, who, false, day, Set.of()), all -> Map.of()))
                .employee();
    }
}
