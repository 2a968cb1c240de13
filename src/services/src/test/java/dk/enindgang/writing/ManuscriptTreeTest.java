package dk.enindgang.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.enindgang.platform.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTreeTest {

    private static final String GUIDE = "{\"title\":\"En\",\"steps\":[{\"id\":\"11111111\",\"title\":\"Lyt\"}]}";

    private final ManuscriptTree tree = ManuscriptTree.fromJson(GUIDE);

    @ParameterizedTest
    @ValueSource(
            strings = {"/steps/x/title", "/steps/22222222/title", "/steps/title", "/steps/x/deadline/text", "/title/x"})
    void aListIsNeverWrittenOverByAThing(String pointer) { // R1
        assertThatThrownBy(() -> tree.put(pointer, "x")).isInstanceOf(NotFound.class);
        assertThat(tree.json()).isEqualTo(GUIDE);
    }

    /** Also where the name of a thing has a line in it. */
    @ParameterizedTest
    @ValueSource(strings = {"/title", "/signs/CHILD", "/steps/11111111/variants/AUTHORITY_ADVISER"})
    void whatTheFormatKnowsCanBeWritten(String pointer) { // R1
        assertThat(FieldValue.place(pointer)).isNotNull();
    }

    @Test
    void theWayToAFieldIsMadeWhereThereIsNone() { // R1
        tree.put("/steps/11111111/deadline/text", "Straks");
        assertThat(tree.text("/steps/11111111/deadline/text")).isEqualTo("Straks");
    }
}
