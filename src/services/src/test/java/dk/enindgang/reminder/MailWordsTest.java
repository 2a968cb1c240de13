package dk.enindgang.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.task.DueTally;
import java.net.URI;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2. */
class MailWordsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String TASK = "00000000-0000-4000-8000-000000000001";

    @Test
    void theMorningsMailTellsHowManyOfEachKind() {
        MailWords words = words(ReminderKind.MORNING, DANISH, 1, 2, 0, 3);

        assertThat(words.subject()).isEqualTo("Én Indgang: det venter på dig i dag");
        assertThat(words.text())
                .contains("- én opgave, der er over tid\r\n", "- 2 opgaver, der skal være klar i dag\r\n")
                .contains("- 3 opgaver, du er bedt om at tage over\r\n", "Eksempelby Kommune")
                .contains("Se det her: https://enindgang.eksempelby.dk/\r\n")
                .doesNotContain("givet dig", "0 opgaver");
    }

    @Test
    void aNewTaskIsALinkAndNothingMore() {
        assertThat(words(ReminderKind.NEW_TASK, DANISH, 0, 0, 0, 0).text())
                .contains(
                        "Du har fået en ny opgave", "https://enindgang.eksempelby.dk/task/read?task=" + TASK + "\r\n");
        assertThat(words(ReminderKind.ASKED, DANISH, 0, 0, 0, 0).text())
                .contains("beder dig tage en opgave over", "https://enindgang.eksempelby.dk/task/list?show=HANDED\r\n")
                .doesNotContain(TASK);
    }

    @Test
    void aNoAndAReviewAreLinksToo() {
        assertThat(words(ReminderKind.DECLINED, DANISH, 0, 0, 0, 0).text())
                .contains("Den er stadig din", "https://enindgang.eksempelby.dk/\r\n");
        assertThat(words(ReminderKind.REVIEW_LATE, DANISH, 2, 0, 0, 0).text())
                .contains("2 handleguider i din enhed skulle", "https://enindgang.eksempelby.dk/writing/list\r\n");
    }

    @Test
    void contactsToLookAtAreACountAndALink() {
        assertThat(words(ReminderKind.CONTACTS_STALE, DANISH, 1, 0, 0, 0).text())
                .contains(
                        "En kontakt, du holder ved lige",
                        "https://enindgang.eksempelby.dk/directory/list?show=MINE\r\n");
        assertThat(words(ReminderKind.CONTACTS_STALE, Locale.ENGLISH, 3, 0, 0, 0)
                        .text())
                .contains("3 contacts you are responsible for", "are to be checked");
    }

    @Test
    void whoChoseEnglishIsWrittenToInEnglish() {
        assertThat(words(ReminderKind.MORNING, Locale.ENGLISH, 2, 0, 1, 0).text())
                .contains("Good morning", "- 2 tasks that are late", "- one new task that somebody has given you");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(new TreeSet<>(MailWords.in(Locale.ENGLISH).keySet()))
                .isEqualTo(new TreeSet<>(MailWords.in(DANISH).keySet()));
    }

    private static MailWords words(ReminderKind kind, Locale language, int late, int today, int fresh, int asked) {
        var due = new DueTally(UUID.randomUUID(), late, today, fresh, asked, 0, 0);
        var mail = new WaitingMail(1, kind, TASK, due, "mette@eksempelby.dk", language, 0);
        return new MailWords(mail, URI.create("https://enindgang.eksempelby.dk/"), "Eksempelby Kommune");
    }
}
