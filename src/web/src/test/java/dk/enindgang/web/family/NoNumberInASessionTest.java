package dk.enindgang.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.access.Relation;
import dk.enindgang.family.FamilyRow;
import dk.enindgang.family.Likeness;
import dk.enindgang.web.frame.Fleeting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session is copied to other servers and perhaps to a disk: no CPR number that was typed or shown goes with it. */
class NoNumberInASessionTest {

    private static final String NUMBER = "640517-4128";

    @Test
    void whatIsTypedAboutSomebodyHoldsNone() throws Exception {
        var form = new PersonForm();
        form.setCpr(Fleeting.of(NUMBER));
        form.setGivenName("Alba");
        assertThat(form.number()).isEqualTo(NUMBER);
        PersonForm moved = moved(form);
        assertThat(moved.number()).isEmpty();
        assertThat(moved.getGivenName()).isEqualTo("Alba");
    }

    @Test
    void whatWasSaidToBeAlikeHoldsNone() throws Exception {
        var alike = new LookedAlike();
        assertThat(alike.passes("Alba" + NUMBER, NoNumberInASessionTest::known)).isFalse();
        assertThat(alike.passes("Alba" + NUMBER, NoNumberInASessionTest::known)).isTrue();
        assertThat(moved(alike).passes("Alba" + NUMBER, NoNumberInASessionTest::known))
                .as("said once more on another server")
                .isFalse();
    }

    @Test
    void whatIsLookedForHoldsNone() throws Exception {
        var list = new FamilyList();
        list.setWords(Fleeting.of(NUMBER));
        set(list, "sought", Fleeting.of(NUMBER));
        assertThat(list.isSearched()).isTrue();
        assertThat(moved(list).isSearched()).isFalse();
    }

    @Test
    void aNumberThatIsShownIsShownOnThatServerAlone() throws Exception {
        var read = new FamilyRead();
        set(read, "number", Fleeting.of(NUMBER));
        moved(read);
    }

    @Test
    void whatAFieldOfAPageHoldsMeanwhileHoldsNone() throws Exception {
        Fleeting typed = Fleeting.of(NUMBER);
        assertThat(moved(typed)).isSameAs(Fleeting.NONE);
        assertThat(typed).hasToString("Fleeting");
    }

    @Test
    void noFieldOfTheseBeansKeepsANumberAsWords() {
        Stream<Field> fields = Stream.of(
                        PersonForm.class,
                        LookedAlike.class,
                        FamilyList.class,
                        FamilyRead.class,
                        FamilyNew.class,
                        FamilyMember.class)
                .flatMap(bean -> Stream.of(bean.getDeclaredFields()));
        assertThat(fields.filter(field -> field.getType().equals(String.class)).map(Field::getName))
                .doesNotContain("cpr", "number", "told", "words", "sought");
    }

    private static Likeness known() {
        var row = new FamilyRow(
                UUID.randomUUID(),
                "Familien Prøvesen",
                "Familiehuset",
                "",
                Instant.EPOCH,
                null,
                Relation.OWN_WORK,
                List.of(),
                "Alba");
        return new Likeness(List.of(row), false, false);
    }

    private static void set(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field found = bean.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(bean, value);
    }

    /** As another server has it. */
    @SuppressWarnings("unchecked")
    private static <T> T moved(T bean) throws IOException, ClassNotFoundException {
        assertThat(bean).isInstanceOf(Serializable.class);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(bean);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain(NUMBER, "4128", NUMBER.replace("-", ""));
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
