package dk.enindgang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.frame.AcuteNumber;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Row(String title) {}

    /** As little of a context as the resolver needs. */
    private static final class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final Context context = new Context();
    private final RecordResolver resolver = new RecordResolver();

    @Test
    void aRecordIsReadAsABean() {
        var number = new AcuteNumber("70 20 31 12", "Døgnvagt", "Hele døgnet");

        assertThat(resolver.getValue(context, number, "phone")).isEqualTo("70 20 31 12");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, number, "dial")).isEqualTo("70203112");
        assertThat(resolver.getValue(context, new Row("a"), "title")).isEqualTo("a");
    }

    @Test
    void whatIsNotARecordOrNotItsOwnIsLeftToOthers() {
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(resolver.getValue(context, new Row("a"), "author")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
