package dk.enindgang.signon;

import static dk.enindgang.platform.db.TestDatabase.inTransaction;
import static dk.enindgang.platform.db.TestDatabase.inTransactionDo;
import static dk.enindgang.platform.db.TestDatabase.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import dk.enindgang.account.AccountsForTests;
import dk.enindgang.account.PasswordHash;
import dk.enindgang.account.Role;
import dk.enindgang.organisation.Colleagues;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.provider.Acr;
import dk.enindgang.signon.provider.Browser;
import dk.enindgang.signon.provider.Forgery;
import dk.enindgang.signon.provider.TestProvider;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is let in, and to which account. */
class SignOnDbTest extends SignOnWay {

    @Test
    void theBrowserIsSentAwayWithNothingThatTellsItsSecret() { // R2, R6
        URI address = begin(key);
        Map<String, List<String>> asked = Browser.parameters(address);

        assertThat(address.toString())
                .startsWith(there.issuer() + "/authorize?")
                .doesNotContain(key.secret());
        assertThat(asked)
                .containsEntry("redirect_uri", List.of("http://127.0.0.1:8080/signon/return"))
                .containsEntry("response_type", List.of("code"))
                .containsEntry("scope", List.of("openid"))
                .containsEntry("code_challenge_method", List.of("S256"));
        assertThat(Set.of(asked.get("state"), asked.get("nonce"), asked.get("code_challenge"), List.of(key.secret())))
                .as("each is another")
                .hasSize(4);
        assertThat(begin(SignOnKey.random())).isNotEqualTo(address);
    }

    @Test
    void whoComesBackKnownIsInWithTheRolesOfTheProvider() throws IOException { // R4, R5
        SignedOn in = complete(key, back("mette"));

        assertThat(in.account().displayName()).isEqualTo("mette vises");
        assertThat(in.account().roles()).containsExactlyInAnyOrder(Role.STAFF, Role.EDITOR);
        assertThat(find(in)).isPresent();
        assertThat(in.toString() + key).doesNotContain(in.idToken()).doesNotContain(key.secret());
    }

    @Test
    void aDotLeadsIntoAnObjectOfClaims() throws IOException { // R5
        set("oidc.roles.claim", "realm_access.roles");

        assertThat(complete(key, back("mette")).account().roles())
                .contains(Role.LEADER)
                .doesNotContain(Role.EDITOR);
    }

    @Test
    void anAnswerToAnotherBrowserIsWorthNothing() throws IOException { // R2
        Map<String, List<String>> brought = back("mette");

        assertThat(trouble(SignOnKey.random(), brought)).isEqualTo(SignOnTrouble.STALE);
        assertThat(complete(key, brought))
                .as("and the code is not even spent by it")
                .isNotNull();
    }

    @Test
    void aCodeIsGoodOnce() throws IOException { // R3
        Map<String, List<String>> brought = back("mette");
        complete(key, brought);

        assertThat(trouble(key, brought)).isEqualTo(SignOnTrouble.UNTRUSTED);
        assertThat(sql("select * from sign_on")).hasSize(1);
    }

    @Test
    void whoHasNoOpenAccountStaysOutAndNothingIsMade() throws IOException { // R4
        assertThat(trouble(key, back("fremmed"))).isEqualTo(SignOnTrouble.UNKNOWN);
        sql("update account set disabled = true");
        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNKNOWN);

        assertThat(sql("select user_name from account")).hasSize(1);
        assertThat(sql("select * from sign_on")).isEmpty();
    }

    @Test
    void anAccountThatIsKeptHereIsNotEnteredByItsName() throws IOException { // R4
        inTransactionDo(em -> AccountsForTests.local(em, "fremmed", PasswordHash.of("Havregrød-12")));

        assertThat(trouble(key, back("fremmed"))).isEqualTo(SignOnTrouble.UNKNOWN);
    }

    @Test
    void aClaimThatIsNotThereNamesNobody() throws IOException { // R4
        set("oidc.account.claim", "employee");

        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNKNOWN);
    }

    @Test
    void aNewKeyOfTheProviderIsFetchedWhenItIsFirstUsed() throws IOException { // R1
        complete(key, back("mette"));
        there.rotate();

        SignOnKey next = SignOnKey.random();
        assertThat(complete(next, Browser.parameters(new Browser().logIn(begin(next), "mette"))))
                .isNotNull();
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws IOException { // R1
        Map<String, List<String>> brought = back("mette");
        there.silent(true);
        assertThat(trouble(key, brought)).isEqualTo(SignOnTrouble.AWAY);

        var fresh = new Provider();
        fresh.settings = new LogInSettings();
        fresh.clock = Clock.systemUTC();
        SignOnRefused refused = catchThrowableOfType(
                SignOnRefused.class, () -> inTransaction(em -> signOn(fresh, em).begin(key)));
        assertThat(refused.trouble()).isEqualTo(SignOnTrouble.AWAY);
    }

    @Test
    void keysThatCannotBeFetchedSayNothingAboutAToken() throws IOException, JOSEException { // R1
        there.silentAt("/jwks");
        for (int i = 0; i < 4; i++) {
            assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.AWAY);
            String notice = there.notice("mette", Forgery.NONE);
            assertThat(catchThrowableOfType(SignOnRefused.class, () -> over(notice))
                            .trouble())
                    .isEqualTo(SignOnTrouble.AWAY);
        }
    }

    @Test
    void aKeyThatIsUnknownAgainAndAgainIsNoReasonToWait() throws IOException { // R1, R3
        complete(key, back("mette"));
        there.forge(Forgery.UNKNOWN_KEY);
        for (int i = 0; i < 4; i++) {
            assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.UNTRUSTED);
        }
    }

    @Test
    void aDocumentOfAnotherIssuerIsNotTaken() { // R3
        set("oidc.issuer", there.issuer() + "/");

        SignOnRefused refused = catchThrowableOfType(SignOnRefused.class, () -> begin(key));
        assertThat(refused.trouble()).isEqualTo(SignOnTrouble.AWAY);
    }

    @Test
    void theBrowserIsToldHowToLeaveThereToo() throws IOException { // R7
        SignedOn in = complete(key, back("mette"));
        Farewell farewell =
                inTransaction(em -> signOn(provider, em).farewell(in.idToken())).orElseThrow();

        assertThat(farewell.address()).hasToString(there.issuer() + "/logout");
        assertThat(farewell.fields())
                .containsEntry("id_token_hint", in.idToken())
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", "http://127.0.0.1:8080/signon/left");
        assertThat(farewell.toString()).doesNotContain(in.idToken());
    }

    @Test
    void theProviderIsAskedForTheStrengthThatIsWanted() { // R11
        assertThat(Browser.parameters(begin(key)))
                .containsEntry(
                        "acr_values", List.of("https://data.gov.dk/concept/core/nsis/loa/High " + Acr.SUBSTANTIAL));
        set("oidc.acr", "");
        assertThat(Browser.parameters(begin(key))).doesNotContainKey("acr_values");
    }

    @Test
    void aWeakLogInIsEnoughWhereNoneIsAskedForAndElsewhereIsNot() throws IOException { // R11
        there.forge(Forgery.LOW_ACR);
        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.WEAK);

        set("oidc.acr", "");
        assertThat(complete(key, back("mette"))).isNotNull();
        there.forge(Forgery.NO_ACR);
        assertThat(complete(key, back("mette"))).isNotNull();
    }

    @Test
    void theStrengthMayStandInAnotherClaim() throws IOException { // R11
        set("oidc.acr.claim", "https://data.gov.dk/concept/core/nsis/loa");
        assertThat(trouble(key, back("mette"))).isEqualTo(SignOnTrouble.WEAK);

        there.knows("mette", Map.of("https://data.gov.dk/concept/core/nsis/loa", Acr.SUBSTANTIAL));
        assertThat(complete(key, back("mette"))).isNotNull();
    }

    @Test
    void aLeaderOfOneUnitIsOneOfThatUnit() throws IOException { // R5
        UUID unit = Colleagues.aUnit("Skolen " + UUID.randomUUID());
        set("oidc.roles", "http://eksempelby.dk/roles/jobrole/ei_leder/1@*=LEADER@*");
        there.knows("mette", Map.of("roles", List.of("http://eksempelby.dk/roles/jobrole/ei_leder/1@" + unit)));

        assertThat(complete(key, back("mette")).account().roles()).containsExactlyInAnyOrder(Role.STAFF, Role.LEADER);
        assertThat(sql("select roles from account where user_name = 'mette'"))
                .as("not everywhere")
                .containsExactly(List.of(""));
        assertThat(
                        sql(
                                "select unit_ref from role_assignment where revoked_at is null and source = 'IDENTITY_PROVIDER'"))
                .contains(List.of(unit.toString()));
    }
}
