package dk.enindgang.writing;

import dk.enindgang.guide.GuideEditionsForTests;
import dk.enindgang.guide.GuideFixture;
import dk.enindgang.guide.Provenance;
import dk.enindgang.guide.check.CheckupForTests;
import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.CallerForTests;
import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.db.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Editors, and the doors they write through, with a database behind them. */
final class WritingFixture {

    final GuideFixture guides = new GuideFixture();

    final ClockForTests clock = new ClockForTests();

    final Caller writer = CallerForTests.as(CallerForTests.anAccount(), "EDITOR");

    final Caller colleague = CallerForTests.as(CallerForTests.anAccount(), "EDITOR");

    <T> T write(Caller who, Function<Manuscripts, T> work) {
        return TestDatabase.inTransaction(em -> work.apply(manuscripts(em, who)));
    }

    <T> T begin(Caller who, Function<Beginnings, T> work) {
        return TestDatabase.inTransaction(em -> work.apply(beginnings(em, who)));
    }

    <T> T review(Caller who, Function<Reviews, T> work) {
        return TestDatabase.inTransaction(em -> work.apply(reviews(em, who)));
    }

    /** What a reader is told who began with an edition. */
    List<Difference> changes(String slug, int since) {
        return TestDatabase.inTransaction(em -> {
            var door = new EditionChanges();
            door.guides = GuideFixture.guides(em);
            door.shelf = new ChangeShelf();
            return door.list(slug, since);
        });
    }

    /** What somebody sees around them, with this step open. */
    Around around(Caller who, UUID ref, String step, long after) {
        return TestDatabase.inTransaction(em -> {
            var door = new ManuscriptVisits();
            door.em = em;
            door.caller = who;
            door.clock = clock;
            return door.see(ref, step, after);
        });
    }

    boolean take(UUID ref) {
        return TestDatabase.inTransaction(em -> due(em, writer).take(ref));
    }

    /** The timer, with each guide in a transaction of its own, as a container does it. */
    EffectTimer timer() {
        var timer = new EffectTimer();
        timer.due = new DueManuscripts() {
            @Override
            public List<UUID> list() {
                return TestDatabase.inTransaction(em -> due(em, writer).list());
            }

            @Override
            public boolean take(UUID ref) {
                return WritingFixture.this.take(ref);
            }
        };
        return timer;
    }

    FieldSaved set(Caller who, UUID ref, String pointer, String seen, String typed) {
        return write(who, door -> door.set(ref, pointer, seen, typed));
    }

    String text(UUID ref, String pointer) {
        return write(writer, door -> door.get(ref).tree().text(pointer));
    }

    /** A word nobody has used; without digits, which could look like a number of somebody's. */
    static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? 'g' + (c - '0') : c)))
                .collect(Collectors.joining());
    }

    /** A guide with nothing missing, written field by field. */
    UUID aWholeGuide(String title) {
        UUID ref = begin(writer, door -> door.begin(title));
        set(writer, ref, "/summary", "", "Kort sagt.");
        set(writer, ref, "/purpose", "", "At prøve.");
        set(writer, ref, "/owner", "", "Sekretariatet");
        set(writer, ref, "/ages/from", "", "0");
        set(writer, ref, "/ages/to", "", "17");
        set(writer, ref, "/roles", "", "TEACHER");
        set(writer, ref, "/sectors", "", "SCHOOL");
        set(writer, ref, "/acute", "", "true");
        String situation = write(writer, door -> door.add(ref, "/situations"));
        set(writer, ref, situation + "/title", "", "En prøve");
        String step = aStep(ref, "", "Lyt");
        String way = write(writer, door -> door.add(ref, step + "/next"));
        set(writer, ref, way + "/when", "", "Færdig");
        set(writer, ref, way + "/end", "", "true");
        return ref;
    }

    String aStep(UUID ref, String level, String title) {
        String step = write(writer, door -> door.addStep(ref, level));
        set(writer, ref, step + "/title", "", title);
        set(writer, ref, step + "/kind", "", "OBSERVE");
        set(writer, ref, step + "/who", "", "Dig");
        set(writer, ref, step + "/instruction", "", "Lyt først.");
        return step;
    }

    private Manuscripts manuscripts(EntityManager em, Caller who) {
        var door = new Manuscripts();
        door.table = table(em, who);
        door.reading = reading(em, who);
        door.clock = clock;
        return door;
    }

    private ManuscriptTable table(EntityManager em, Caller who) {
        var table = new ManuscriptTable();
        table.em = em;
        table.caller = who;
        table.clock = clock;
        return table;
    }

    private ManuscriptReading reading(EntityManager em, Caller who) {
        var reading = new ManuscriptReading();
        reading.em = em;
        reading.caller = who;
        reading.clock = clock;
        reading.checks = new GuideChecks();
        reading.checks.press = guides.press(em);
        reading.checks.checkup = CheckupForTests.checkup(em, clock);
        return reading;
    }

    private Beginnings beginnings(EntityManager em, Caller who) {
        var door = new Beginnings();
        door.table = table(em, who);
        door.editions = GuideEditionsForTests.as(em, who, clock);
        door.press = guides.press(em);
        door.caller = who;
        door.clock = clock;
        return door;
    }

    private Reviews reviews(EntityManager em, Caller who) {
        var door = new Reviews();
        door.table = table(em, who);
        door.reading = reading(em, who);
        door.editions = GuideEditionsForTests.as(em, who, clock);
        door.due = due(em, who);
        door.clock = clock;
        return door;
    }

    <T> T taken(Caller who, Function<TakenGuides, T> work) {
        return TestDatabase.inTransaction(em -> work.apply(takenGuides(em, who)));
    }

    TakenGuides takenGuides(EntityManager em, Caller who) {
        var door = new TakenGuides();
        door.origins = origins(em);
        door.beginnings = beginnings(em, who);
        door.editions = GuideEditionsForTests.as(em, who, clock);
        return door;
    }

    /** As if it had been taken in from another municipality. */
    void cameFromElsewhere(UUID ref) {
        String file = review(writer, door -> door.file(ref));
        TestDatabase.inTransactionDo(em ->
                origins(em).keep(ref, new Provenance("Prøveby", 1, GuideFiles.hash(file), LocalDate.now(clock)), file));
    }

    private static OriginTable origins(EntityManager em) {
        var origins = new OriginTable();
        origins.em = em;
        return origins;
    }

    private DueManuscripts due(EntityManager em, Caller who) {
        var due = new DueManuscripts();
        due.em = em;
        due.table = table(em, who);
        due.press = guides.press(em);
        due.origins = origins(em);
        due.checks = new GuideChecks();
        due.checks.press = due.press;
        due.clock = clock;
        return due;
    }
}
