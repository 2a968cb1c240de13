package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.web.FakeRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String KEPT = "-5132512345123451234:8123451234512345123";

    @Test
    void aFormWithItsStateIsLetIn() { // R3
        assertThat(refusal(form().parameter("answer:note", "Talte med barnet\r\n\tog far æøå 👋")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stateless",
                "xyz",
                "1",
                "1:",
                ":1",
                "1:2:3",
                " 1:2",
                "1:2 ",
                "--1:2",
                "123456789012345678901:1",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
                "H4sIAAAAAAAAAA",
                "１:２"
            })
    void aStateWeNeverWroteIsNotUnpacked(String state) { // R3
        assertThat(refusal(FakeRequest.post("/run/step").parameter(STATE, state)))
                .isEqualTo(Refusal.VIEW_STATE);
    }

    @Test
    void aPageIsChangedWithItsStateAlone() { // R3
        assertThat(refusal(FakeRequest.post("/run/step").parameter("answer:note", "x")))
                .isEqualTo(Refusal.VIEW_STATE);
        assertThat(refusal(FakeRequest.post("/account/enter").to("enter").parameter("userName", "x")))
                .isNull();
    }

    @Test
    void aLinkCarriesNoState() { // R3
        assertThat(refusal(FakeRequest.get("/run/step?s=1").parameter(STATE, KEPT)))
                .isEqualTo(Refusal.VIEW_STATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATE,
                "jakarta.faces.source",
                "jakarta.faces.partial.ajax",
                "jakarta.faces.partial.execute",
                "jakarta.faces.partial.render",
                "primefaces.nonce"
            })
    void whatFacesSaysIsSaidOnce(String name) { // R3
        assertThat(refusal(form().parameter(name, KEPT, KEPT))).isEqualTo(Refusal.PARAMETERS);
    }

    @Test
    void thereAreOnlySoMany() { // R3
        var many = FakeRequest.post("/account/enter").to("enter");
        for (int i = 0; i < Parameters.MOST; i++) {
            many.parameter("a" + i, "1");
        }
        assertThat(refusal(many)).isNull();
        assertThat(refusal(many.parameter("one", "more"))).isEqualTo(Refusal.PARAMETERS);
    }

    @Test
    void oneNameWithManyValuesCountsAsMany() { // R3
        String[] values = "1 ".repeat(Parameters.MOST + 1).split(" ");
        assertThat(refusal(FakeRequest.get("/guide/list?a=1").parameter("a", values)))
                .isEqualTo(Refusal.PARAMETERS);
    }

    @Test
    void namesAreShort() { // R3
        assertThat(refusal(form().parameter("a".repeat(Parameters.LONGEST_NAME), "1")))
                .isNull();
        assertThat(refusal(form().parameter("a".repeat(Parameters.LONGEST_NAME + 1), "1")))
                .isEqualTo(Refusal.PARAMETERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 11, 12, 14, 31, 127})
    void signsThatCannotBeSeenAreRefused(int sign) { // R3
        String text = "a" + (char) sign;
        assertThat(refusal(form().parameter("answer:note", "fine", text))).isEqualTo(Refusal.PARAMETERS);
        assertThat(refusal(form().parameter(text, "fine"))).isEqualTo(Refusal.PARAMETERS);
    }

    @Test
    void whatTheServerCannotReadIsRefused() { // R3
        assertThat(refusal(FakeRequest.get("/guide/list?q=%").withUnreadableParameters()))
                .isEqualTo(Refusal.PARAMETERS);
    }

    @Test
    void anAddressWithoutASearchIsNotLookedAt() {
        assertThat(refusal(FakeRequest.get("/guide/list").withUnreadableParameters()))
                .isNull();
    }

    private static FakeRequest form() {
        return FakeRequest.post("/run/step").parameter(STATE, KEPT);
    }

    private static @Nullable Refusal refusal(FakeRequest request) {
        return Parameters.refusal(request.build());
    }
}
