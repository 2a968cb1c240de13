package dk.enindgang.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every attack of the table against one packaging. */
abstract class Attacks {

    /** What only somebody inside should ever read. */
    static final Pattern INSIDE_INFORMATION = Pattern.compile(
            "(java|jakarta|javax|org\\.postgresql|com\\.sun|fish\\.payara|dk\\.enindgang)\\.[a-z]+\\.[A-Z]"
                    + "|Exception|\\bat [a-z]+\\.[a-z]+\\.|Payara|GlassFish|Mojarra|Grizzly|EclipseLink|/root/|/home/");

    private final Product product;

    Attacks(Packaging packaging) {
        product = packaging.product();
    }

    @TestFactory
    Stream<DynamicTest> http() {
        return HttpAttacks.all().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> paths() {
        return PathAttacks.all().map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> states() {
        return StateAttacks.all().map(this::test);
    }

    @Test
    void theTableIsLong() {
        long rows = Stream.of(HttpAttacks.all(), PathAttacks.all(), StateAttacks.all())
                .flatMap(all -> all)
                .count();
        assertThat(rows).isGreaterThanOrEqualTo(150);
    }

    private DynamicTest test(Attack attack) {
        return DynamicTest.dynamicTest(attack.name(), () -> attempt(attack));
    }

    private void attempt(Attack attack) throws IOException {
        RawHttp.Answer answer = attack.sending().to(product);
        assertThat(attack.allowed())
                .as("%s was answered:%n%s", attack.name(), beginning(answer))
                .contains(answer.status());
        assertThat(attack.harmless().test(answer))
                .as("%s must do no harm, but was answered:%n%s", attack.name(), beginning(answer))
                .isTrue();
        if (answer.status() != 200) {
            assertThat(INSIDE_INFORMATION.matcher(answer.text()).results().map(hit -> hit.group()))
                    .as("inside information")
                    .isEmpty();
        }
        assertThat(answer.headers("X-Powered-By")).isEmpty();
        assertThat(answer.headers("Server")).isEqualTo(List.of());
    }

    private static String beginning(RawHttp.Answer answer) {
        return answer.text().substring(0, Math.min(1_200, answer.text().length()));
    }
}
