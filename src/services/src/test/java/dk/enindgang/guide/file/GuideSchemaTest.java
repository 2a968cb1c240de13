package dk.enindgang.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.guide.DeadlineSource;
import dk.enindgang.guide.Obligation;
import dk.enindgang.guide.ParentInvolvement;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.RunVisibility;
import dk.enindgang.guide.StepKind;
import dk.enindgang.guide.TemplateKind;
import dk.enindgang.organisation.Sector;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuideSchemaTest {

    private static final JsonObject SCHEMA = Json.createReader(
                    Objects.requireNonNull(GuideSchemaTest.class.getResourceAsStream("/guides/guide.schema.json")))
            .readObject();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("/properties/roles/items/enum", ProfessionalRole.class),
                Arguments.of("/properties/sectors/items/enum", Sector.class),
                Arguments.of("/properties/runVisibility/enum", RunVisibility.class),
                Arguments.of("/$defs/step/properties/kind/enum", StepKind.class),
                Arguments.of("/$defs/step/properties/obligation/enum", Obligation.class),
                Arguments.of("/$defs/step/properties/parents/enum", ParentInvolvement.class),
                Arguments.of("/$defs/step/properties/templates/items/properties/kind/enum", TemplateKind.class),
                Arguments.of("/$defs/step/properties/variants/items/properties/reader/enum", ReaderRole.class),
                Arguments.of("/$defs/deadline/properties/source/enum", DeadlineSource.class),
                Arguments.of("/$defs/rule/properties/from/enum", DeadlineTrigger.class),
                Arguments.of("/$defs/rule/properties/counts/enum", DeadlineCounts.class),
                Arguments.of("/$defs/rule/properties/unit/enum", DeadlineUnit.class));
    }

    @ParameterizedTest
    @MethodSource("values")
    void theSchemaAllowsJustWhatTheProductKnows(String pointer, Class<? extends Enum<?>> type) {
        assertThat(Json.createPointer(pointer).getValue(SCHEMA).asJsonArray().getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
