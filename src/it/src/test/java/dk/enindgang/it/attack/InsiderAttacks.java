package dk.enindgang.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.Product;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every attack of somebody who is signed in: the one code it deserves, nothing told, and nothing changed. */
abstract class InsiderAttacks {

    /** All that a reader can change, as one text. */
    private static final String EVERYTHING =
            "select md5(concat((select string_agg(r::text, ';' order by id) from guide_run r),"
                    + " (select string_agg(e::text, ';' order by id) from guide_run_entry e),"
                    + " (select string_agg(d::text, ';' order by d::text) from draft d),"
                    + " (select string_agg(p::text, ';' order by id) from person p),"
                    + " (select string_agg(m::text, ';' order by id) from run_member m),"
                    + " (select string_agg(u::text, ';' order by id) from urgent_access u),"
                    + " (select string_agg(a::text, ';' order by id) from account a),"
                    + AccountAttacks.EVERYTHING
                    + OrganisationAttacks.EVERYTHING
                    + FamilyAttacks.EVERYTHING
                    + " (select count(*) from outgoing_event)))";

    private final Product product;

    InsiderAttacks(Packaging packaging) {
        product = packaging.product();
    }

    @TestFactory
    Stream<DynamicTest> links() throws IOException {
        return tests(InsiderLinks.all());
    }

    @TestFactory
    Stream<DynamicTest> forms() throws IOException {
        return tests(InsiderForms.all());
    }

    private Stream<DynamicTest> tests(Stream<InsiderAttack> attacks) throws IOException {
        var insider = new Insider(product);
        return attacks.map(attack -> DynamicTest.dynamicTest(shown(attack), () -> attempt(attack, insider)));
    }

    private static String shown(InsiderAttack attack) {
        String name = attack.name();
        return attack.code() + " " + (name.length() > 100 ? name.substring(0, 100) + "…" : name);
    }

    private void attempt(InsiderAttack attack, Insider insider) throws IOException {
        String before = everything();
        HttpResponse<String> answer = attack.sending().by(insider);

        assertThat(answer.statusCode())
                .as("%s", answer.headers().firstValue("Location"))
                .isEqualTo(attack.code());
        assertThat(answer.headers().firstValue("X-Reference"))
                .as("nothing for us to mend")
                .isEmpty();
        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .startsWith("/")
                .doesNotStartWith("//");
        assertThat(answer.body()).doesNotContain("<script>alert", "\tat ", "Exception", "dk.enindgang.");
        assertThat(everything())
                .as("everything in the database after %s", attack.name())
                .isEqualTo(before);
    }

    private String everything() {
        return product.database().sql(EVERYTHING).get(0).get(0);
    }

    @Test
    void nobodyChoosesTheNonceOfAPage() throws IOException {
        var insider = new Insider(product);
        for (String nonce : List.of("chosen", "", "' 'unsafe-inline", "bm9uY2U=")) {
            HttpResponse<String> answer = insider.step()
                    .with("answer:note", "010115-4999")
                    .with("primefaces.nonce", nonce)
                    .send(insider.session());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("'nonce-")
                    .doesNotContain("chosen", "'nonce-'", "script-src 'self' 'unsafe-inline'", "bm9uY2U=");
        }
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() throws IOException {
        var insider = new Insider(product);
        var form = insider.step();
        assertThat(form.send(insider.session()).statusCode()).isEqualTo(303);
        String before = everything();
        HttpResponse<String> again = form.send(insider.session());

        assertThat(again.statusCode()).isLessThan(500);
        assertThat(everything()).as("everything in the database").isEqualTo(before);
    }

    @Test
    void aRunThatIsClosedTakesNoMore() throws IOException {
        var insider = new Insider(product);
        var step = insider.step();
        var closing = insider.closing();
        assertThat(closing.send(insider.session()).statusCode()).isEqualTo(303);
        String before = everything();

        assertThat(step.send(insider.session()).statusCode()).isLessThan(500);
        assertThat(closing.send(insider.session()).statusCode()).isLessThan(500);
        assertThat(everything()).as("everything in the database").isEqualTo(before);
    }

    @Test
    void theTableIsLong() {
        assertThat(Stream.concat(InsiderLinks.all(), InsiderForms.all()).count())
                .isGreaterThanOrEqualTo(100);
    }
}
