package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.IdentityProvider;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import dk.enindgang.signon.provider.TestProvider;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who leads two units, and whom the municipality's own log-in makes a leader of one at a time. */
abstract class UnitLeaderJourneys {

    private final Product product;
    private final TestProvider provider = IdentityProvider.shared();

    UnitLeaderJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @BeforeEach
    void prepare() {
        IdentityProvider.accounts(product);
    }

    @Test
    void aLeaderOfOneUnitByHisJobFunctionSeesThatUnitAlone() {
        LedUnits led = LedUnits.by(product, "Rasmus Tjørnelund", "rasmus");
        try {
            String school = led.runOf("laerer", "Dagny Skoleprøve");
            String job = led.runOf("beskaeftigelse", "Egil Jobprøve");

            try (Person person = leaderOf(led.school())) {
                person.sees("Dagny Skoleprøve");
                assertThat(person.reads()).doesNotContain("Egil Jobprøve");
                assertThat(person.open("/run/step?run=" + school)).isEqualTo(200);
                assertThat(person.open("/run/step?run=" + job)).isEqualTo(404);
            }
            try (Person person = leaderOf(led.jobCentre())) {
                person.sees("Egil Jobprøve");
                assertThat(person.reads()).doesNotContain("Dagny Skoleprøve");
                assertThat(person.open("/run/step?run=" + school)).isEqualTo(404);
            }
            try (Person person = leaderOf("findes-ikke")) {
                assertThat(person.reads()).doesNotContain("Dagny Skoleprøve", "Egil Jobprøve");
                assertThat(person.open("/run/review")).isEqualTo(403);
            }
            try (Person admin = Person.signedIn(product, Size.DESK, "drift")) {
                admin.open("/ops/health");
                assertThat(admin.page().content()).contains("ENINDGANG_OIDC_ROLES, line 2: findes-ikke");
            }
        } finally {
            led.forget();
        }
    }

    @Test
    void whoseItIsKeptElsewhereSeesHerSessionsAndNoPassword() {
        try (Person person = Person.stranger(product, Size.PHONE)) {
            person.open("/guide/list");
            OtherSite.logIn(person, provider, "sofie");
            person.page().waitForURL("**/guide/list");
            person.open("/account/sessions");

            person.sees("Her, hvor du er nu");
            assertThat(person.visit().link("Skift adgangskode").count()).isZero();
            assertThat(person.open("/account/password")).isEqualTo(404);
        }
    }

    private Person leaderOf(String unit) {
        provider.knows("rasmus", Map.of("roles", List.of(IdentityProvider.LEADER + "@" + unit)));
        provider.forgetSessions();
        Person person = Person.stranger(product, Size.DESK);
        person.open("/run/list?units=true");
        OtherSite.logIn(person, provider, "rasmus");
        person.page().waitForURL("**/run/list?units=true");
        return person;
    }
}
