package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.guide.file.GuideFiles;
import dk.enindgang.guide.file.GuideShape;
import dk.enindgang.guide.file.GuideShape.Kind;
import dk.enindgang.platform.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every field that the schema of a guide has, against every bad text: refused at the field, or kept and harmless. */
class EveryFieldDbTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Set<Kind> TEXTS = Set.of(Kind.LINE, Kind.MARKDOWN, Kind.LINES);

    private final WritingFixture fixture = new WritingFixture();

    private final UUID ref = fixture.begin(fixture.writer, door -> door.begin("Fields " + WritingFixture.word()));

    /** Each place of the schema, with things in its lists. */
    private final List<String> places = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> whateverIsTypedIsRefusedAtTheFieldOrKeptAndHarmless() { // R2, R5
        findPlaces();
        return places.stream().map(place -> DynamicTest.dynamicTest(place, () -> attemptAll(place)));
    }

    @Test
    void theSchemaIsWalkedToItsEnds() {
        findPlaces();
        assertThat(places)
                .hasSizeGreaterThan(45)
                .contains("/title", "/ages/from", "/signs/CHILD", "/escape/when", "/trial/text", "/trial/url")
                .anyMatch(place -> place.matches("/steps/[0-9a-f]{8}/deadline/rules/[0-9a-f]{8}/amount"))
                .anyMatch(place -> place.matches("/steps/[0-9a-f]{8}/variants/LEADER"))
                .anyMatch(place -> place.matches("/laws/[0-9a-f]{8}/url"));
    }

    /** What is refused leaves what stood there, against which the next one is typed. */
    private void attemptAll(String place) {
        var stands = new AtomicReference<>(fixture.text(ref, place));
        BadText.all().forEach((what, text) -> stands.set(attempt(place, what, stands.get(), text)));
        assertThat(fixture.text(ref, place)).isEqualTo(stands.get());
    }

    private String attempt(String place, String what, String before, String text) {
        long begun = worked();
        String stands = before;
        try {
            FieldSaved saved = fixture.set(fixture.writer, ref, place, before, text);
            assertThat(saved.saved()).as(what).isTrue();
            assertThat(GuideFiles.show(saved.value()))
                    .as(what)
                    .doesNotContain("<script", "<img", "javascript:", "href=\"data:");
            assertThat(saved.value().isEmpty() || TEXTS.contains(kind(place)))
                    .as(what)
                    .isTrue();
            stands = saved.value();
        } catch (RuleViolation refused) {
            assertThat(refused.field()).as(what).isEqualTo(place);
            assertThat(refused.getMessage()).as(what).startsWith("writing.rule.");
        }
        assertThat(Duration.ofNanos(worked() - begun)).as(what).isLessThan(SOON);
        return stands;
    }

    /** The work itself, however much else the machine has to do. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Kind kind(String place) {
        String at = place.matches(".*/variants/[A-Z_]+") ? place + "/instruction" : place;
        return GuideShape.get().at(at).orElseThrow().kind();
    }

    private void findPlaces() {
        walk("", schema());
    }

    private void walk(String place, JsonObject part) {
        if (part.containsKey("properties")) {
            part.getJsonObject("properties").forEach((name, below) -> {
                if (!Set.of("slug", "number", "reader").contains(name)) {
                    walk(place + "/" + name, resolved(below.asJsonObject()));
                }
            });
        } else if (place.endsWith("/variants")) {
            for (String reader : List.of("EMPLOYEE", "LEADER", "AUTHORITY_ADVISER")) {
                places.add(place + "/" + reader);
            }
        } else {
            JsonObject items = items(part);
            if (items != null && items.containsKey("properties")) {
                walk(aThingIn(place), items);
            } else {
                places.add(place);
            }
        }
    }

    /** What the things of a list are like; laws are things under a name. */
    private static @Nullable JsonObject items(JsonObject part) {
        return part.get(part.containsKey("items") ? "items" : "additionalProperties") instanceof JsonObject items
                ? resolved(items)
                : null;
    }

    private String aThingIn(String list) {
        return fixture.write(
                fixture.writer, door -> list.equals("/steps") ? door.addStep(ref, "") : door.add(ref, list));
    }

    private static JsonObject resolved(JsonObject part) {
        String ref = part.getString("$ref", "");
        return ref.isEmpty() ? part : schema().getJsonObject("$defs").getJsonObject(ref.substring("#/$defs/".length()));
    }

    private static JsonObject schema() {
        try (InputStream file = GuideShape.class.getResourceAsStream("/guides/guide.schema.json");
                var reader = Json.createReader(Objects.requireNonNull(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
