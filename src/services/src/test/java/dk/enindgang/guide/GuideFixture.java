package dk.enindgang.guide;

import dk.enindgang.organisation.Sector;
import dk.enindgang.platform.db.TestDatabase;
import dk.enindgang.platform.outbox.EarForTests;
import dk.enindgang.platform.outbox.HappenedTogether;
import dk.enindgang.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Event;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A small guide to build tests from, the doors with a database behind them, and an ear for events. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the fixture injects
public final class GuideFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What has been sent since the fixture was made. */
    public final List<OutgoingEvent> sent = new CopyOnWriteArrayList<>();

    /** A draft with one step. */
    public static ActionGuide aGuide(String slug) {
        ActionGuide guide = aGuideWithoutSteps(slug, "first");
        guide.add(aStep("1"));
        return guide;
    }

    public static ActionGuide aGuideWithoutSteps(String slug, String hash) {
        var guide = new ActionGuide(slug, "Om " + slug, "Kort sagt.", "Formålet.", hash);
        guide.introduce(
                new MarkedText("Indledning", "<p>Indledning</p>"),
                new Upkeep("Sekretariatet", TODAY, TODAY.plusYears(1)));
        guide.address(EnumSet.of(ProfessionalRole.TEACHER), EnumSet.of(Sector.SCHOOL), 6, 17);
        return guide;
    }

    /** The same with titles in English, of the guide and of its first steps. */
    public static ActionGuide inEnglish(ActionGuide guide, String title, String... steps) {
        var said = Json.createArrayBuilder();
        for (int i = 0; i < guide.getSteps().size(); i++) {
            said.add(i < steps.length ? Json.createObjectBuilder().add("title", steps[i]) : Json.createObjectBuilder());
        }
        guide.origin()
                .speak(Json.createObjectBuilder()
                        .add("guide", Json.createObjectBuilder().add("title", title))
                        .add("steps", said)
                        .build()
                        .toString());
        return guide;
    }

    public static GuideStep aStep(String number) {
        return new GuideStep(number, "Lyt", new MarkedText("Lyt først.", "<p>Lyt først.</p>"), StepKind.OBSERVE, "Dig");
    }

    /** Publishes as one node of the application would. */
    public OptionalInt publish(ActionGuide draft) {
        return withPress(press -> press.publish(draft));
    }

    public <T> T withPress(Function<GuidePress, T> work) {
        return TestDatabase.inTransaction(em -> work.apply(press(em)));
    }

    public GuidePress press(EntityManager em) {
        var press = new GuidePress();
        press.em = em;
        press.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        press.events = new EarForTests<>(sent::add);
        return press;
    }

    /** The door as a reader meets it, with an empty memory. */
    public static <T> T read(Function<Guides, T> reading) {
        return TestDatabase.inTransaction(em -> reading.apply(guides(em)));
    }

    /** The door within somebody else's transaction. */
    public static Guides guides(EntityManager em) {
        var guides = new Guides();
        guides.em = em;
        guides.shelf = new GuideShelf();
        return guides;
    }

    /** The ear, for another feature's door. */
    public Event<OutgoingEvent> events() {
        return new EarForTests<>(sent::add);
    }

    /** The same for several events of one act. */
    public Event<HappenedTogether> eventsTogether() {
        return new EarForTests<>(several -> several.events().forEach(events()::fire));
    }
}
