package dk.enindgang.exchange;

import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Settings;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.writing.TakenGuidesForTests;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A municipality with its editors, in the database that is meant where it is made. */
final class ExchangeFixture {

    final TakenGuidesForTests writing = new TakenGuidesForTests();

    private final String municipality;

    ExchangeFixture(String municipality) {
        this.municipality = municipality;
    }

    byte[] give(String... slugs) {
        return giving(door -> door.file(List.of(slugs)));
    }

    <T> T giving(Function<GuidePackages, T> work) {
        return TestDatabase.inTransaction(em -> {
            var door = new GuidePackages();
            door.editions = writing.editions(em);
            door.clock = writing.clock();
            door.settings = new Settings() {
                @Override
                public String municipality() {
                    return municipality;
                }
            };
            return work.apply(door);
        });
    }

    <T> T receiving(Function<ReceivedPackages, T> work) {
        return receiving(writing.writer(), work);
    }

    <T> T receiving(Caller who, Function<ReceivedPackages, T> work) {
        return TestDatabase.inTransaction(em -> {
            var door = new ReceivedPackages();
            door.waiting = waiting(em, who);
            door.editions = writing.editions(em);
            door.taken = writing.door(em);
            door.clock = writing.clock();
            return work.apply(door);
        });
    }

    WaitingPackages waiting(EntityManager em, Caller who) {
        var waiting = new WaitingPackages();
        waiting.em = em;
        waiting.caller = who;
        waiting.clock = writing.clock();
        return waiting;
    }

    PackageView received(byte[] content) {
        receiving(door -> door.upload(content));
        return receiving(door -> door.find().orElseThrow());
    }

    PackageRow row(byte[] content, String slug) {
        return received(content).rows().stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    PackageStanding standing(byte[] content, String slug) {
        return row(content, slug).standing();
    }

    /** Takes them in and into use. */
    void take(byte[] content, String... slugs) {
        String mark = received(content).mark();
        receiving(door -> door.take(mark, Set.of(slugs)));
        List<UUID> taken = Arrays.stream(slugs).map(this::open).toList();
        taken.forEach(writing::takeIntoUse);
        // Those that lead to one another wait for the last.
        taken.forEach(writing::takeIntoUseAgain);
    }

    UUID open(String slug) {
        return UUID.fromString(
                TestDatabase.sql("select ref from guide_manuscript where status = 'DRAFT' and slug = '" + slug + "'")
                        .get(0)
                        .get(0));
    }
}
