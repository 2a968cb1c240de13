package dk.enindgang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final Rules rules = new Rules();

    @Test
    void whatIsRightIsGivenBack() {
        assertThat(rules.ask(() -> "Alba")).contains("Alba");
        assertThatCode(rules::end).doesNotThrowAnyException();
    }

    @Test
    void allThatIsWrongIsToldAtOnceInItsOrder() {
        Optional<String> name = rules.ask(() -> broken("name"));
        rules.require(() -> broken("day"));
        rules.ask(() -> {
            var inner = new Rules();
            inner.require(() -> broken("phone"));
            inner.require(() -> broken("mail"));
            inner.end();
            return "";
        });

        RuleViolation told = catchThrowableOfType(RuleViolation.class, rules::end);

        assertThat(name).isEmpty();
        assertThat(told.all()).extracting(RuleViolation::field).containsExactly("name", "day", "phone", "mail");
    }

    private static String broken(String field) {
        throw new RuleViolation("some.rule").at(field);
    }
}
