package dk.enindgang.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.it.browser.Axe;
import dk.enindgang.it.browser.Size;
import dk.enindgang.it.product.Packaging;
import dk.enindgang.it.product.PostOffice;
import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How somebody is reminded of her tasks: by mail, and in her own calendar. */
abstract class ReminderJourneys {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Product product;

    ReminderJourneys(Packaging packaging) {
        product = packaging.product();
    }

    @Test
    void sheChoosesHowOftenAndTakesHerTasksIntoHerCalendar() throws IOException {
        String first;
        String second;
        try (Person person = Person.signedIn(product, Size.PHONE, "laerer")) {
            person.open("/organisation/me");
            person.follow("Påmindelser og kalender");
            person.page().waitForURL("**/reminder/me");
            person.choose("Med det samme, når jeg får en opgave, og om morgenen");
            person.press("Gem");
            person.sees("Dit valg er gemt.");
            assertThat(person.hasChosen("Med det samme, når jeg får en opgave, og om morgenen"))
                    .isTrue();

            person.press("Lav en adresse");
            person.sees("Adressen er klar.");
            assertThat(Axe.faults(person.page())).isEqualTo(List.of());
            first = address(person);
            person.open("/reminder/me");
            assertThat(person.page().content()).as("told once").doesNotContain(first.substring(first.length() - 43));
            person.press("Lav en ny adresse, og luk den gamle");
            second = address(person);
            assertThat(fetch(first).statusCode()).isEqualTo(404);

            HttpResponse<String> calendar = fetch(second);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(calendar.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");

            person.press("Luk adressen");
            person.sees("Adressen virker ikke længere.");
            assertThat(fetch(second).statusCode()).isEqualTo(404);
            person.isUndisturbed();
        }
    }

    @Test
    void aMailThatWaitsIsHandedInWithinAMinute() {
        String about = UUID.randomUUID().toString();
        product.database().sql("update employee set mail = 'postpraeve@eksempelby.dk' where name = 'Amina Holmriis'");
        product.database().sql("""
                insert into reminder_mail (employee_ref, kind, about, made_at, next_at)
                select ref, 'NEW_TASK', '%s', now(), now() from employee where name = 'Amina Holmriis'""".formatted(about));

        Awaitility.await().atMost(PATIENCE).until(() -> handedIn(about));
        assertThat(PostOffice.mailFor("postpraeve@eksempelby.dk"))
                .anySatisfy(mail -> assertThat(mail).contains("du har fået en opgave"));
    }

    private boolean handedIn(String about) {
        return product.database()
                        .number("select count(*) from reminder_mail where sent_at is not null and about = '" + about
                                + "'")
                == 1;
    }

    private HttpResponse<String> fetch(String address) throws IOException {
        return Session.stranger(product).get(address.substring(address.indexOf("/calendar/")));
    }

    private static String address(Person person) {
        String address = person.page().getByLabel("Kalenderens adresse").inputValue();
        assertThat(address).matches("http.*/calendar/tasks[.]ics[?]key=[A-Za-z0-9_-]{43}");
        return address;
    }
}
