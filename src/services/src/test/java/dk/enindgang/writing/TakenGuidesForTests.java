package dk.enindgang.writing;

import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.GuideEditionsForTests;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.ClockForTests;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Guides that are written, taken in and taken into use, for tests of other features. */
public final class TakenGuidesForTests {

    private final WritingFixture fixture = new WritingFixture();

    public ClockForTests clock() {
        return fixture.clock;
    }

    public Caller writer() {
        return fixture.writer;
    }

    public Caller colleague() {
        return fixture.colleague;
    }

    public TakenGuides door(EntityManager em) {
        return fixture.takenGuides(em, fixture.writer);
    }

    public GuideEditions editions(EntityManager em) {
        return GuideEditionsForTests.as(em, fixture.writer, fixture.clock);
    }

    public static String word() {
        return WritingFixture.word();
    }

    /** A guide in force, with a way out where that is said.
     *
     * @return its name in addresses */
    public String aGuide(String title, String wayOut) {
        UUID ref = fixture.aWholeGuide(title);
        if (!wayOut.isEmpty()) {
            fixture.set(fixture.writer, ref, "/acute", "true", "");
            fixture.set(fixture.writer, ref, "/escape/guide", "", wayOut);
            fixture.set(fixture.writer, ref, "/escape/when", "", "Du får mistanke om vold");
        }
        takeIntoUse(ref);
        return slug(ref);
    }

    /** The next edition, with another summary. */
    public void change(String slug, String summary) {
        UUID ref = begin(slug);
        fixture.set(fixture.writer, ref, "/summary", fixture.text(ref, "/summary"), summary);
        takeIntoUse(ref);
    }

    /** The next edition, which leads to another guide. */
    public void lead(String slug, String other) {
        UUID ref = begin(slug);
        String next = "/steps/" + get(ref).tree().ids("/steps").get(0) + "/next";
        String way = fixture.write(fixture.writer, door -> door.add(ref, next));
        fixture.set(fixture.writer, ref, way + "/when", "", "Der skal mere til");
        fixture.set(fixture.writer, ref, way + "/guide", "", other);
        takeIntoUse(ref);
    }

    public UUID begin(String slug) {
        return fixture.begin(fixture.writer, door -> door.beginFrom(slug));
    }

    /** What somebody is writing on becomes the edition that holds. */
    public void takeIntoUse(UUID ref) {
        fixture.review(fixture.writer, door -> {
            door.send(ref);
            return "";
        });
        var shown = fixture.write(fixture.colleague, door -> door.get(ref).changedAt());
        fixture.review(fixture.colleague, door -> {
            door.approve(ref, LocalDate.now(fixture.clock), shown);
            return "";
        });
        takeIntoUseAgain(ref);
    }

    /** As the clock does it once more for what is approved and does not hold yet. */
    public void takeIntoUseAgain(UUID ref) {
        fixture.review(fixture.colleague, door -> {
            door.takeIntoUse(ref);
            return "";
        });
    }

    public ManuscriptView get(UUID ref) {
        return fixture.write(fixture.writer, door -> door.get(ref));
    }

    private String slug(UUID ref) {
        return get(ref).slug();
    }
}
