package dk.enindgang.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.consultation.ConsultationAnswers;
import dk.enindgang.consultation.ConsultationChoices;
import dk.enindgang.consultation.ConsultationRow;
import dk.enindgang.consultation.ConsultationState;
import dk.enindgang.consultation.Consultations;
import dk.enindgang.draft.Drafts;
import dk.enindgang.web.frame.MessageForTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationReadTest {

    private static final UUID REF = UUID.randomUUID();

    private static final String HERE = "/consultation/read?faces-redirect=true&consultation=" + REF;

    private final List<String> acts = new ArrayList<>();

    private final MessageForTests message = new MessageForTests();

    private final Map<String, Map<String, String>> kept = new HashMap<>();

    private boolean mine;

    private boolean first = true;

    @Test
    void whatWasTypedComesBackInItsOwnField() {
        kept.put(ConsultationAnswers.draftPlace(REF), Map.of("answer", "Ring til dem", "seen", "3"));
        kept.put(ConsultationAnswers.reasonDraftPlace(REF), Map.of("reason", "Ikke vores"));
        ConsultationRead page = opened();
        assertThat(page.getAnswer()).isEqualTo("Ring til dem");
        assertThat(page.getReason()).isEqualTo("Ikke vores");
        assertThat(page.getWords()).as("a suggestion begins with the answer").isEqualTo("Det gamle svar");
        assertThat(page.isMoved()).isFalse();
    }

    @Test
    void whatWasBegunBeforeSomebodyElseSaysSo() {
        kept.put(ConsultationAnswers.draftPlace(REF), Map.of("answer", "Ring til dem", "seen", "2"));
        assertThat(opened().isMoved()).isTrue();
    }

    @Test
    void whoAskedHasSeenTheAnswer() {
        opened();
        assertThat(acts).isEmpty();
        mine = true;
        opened();
        assertThat(acts).containsExactly("see");
    }

    @Test
    void anAnswerIsSentOnceItIsSureThatItNamesNobody() {
        ConsultationRead page = opened();
        page.setAnswer("Spørg Mette om det");
        assertThat(page.reply()).isNull();
        assertThat(page.getLook().isAsking()).isTrue();
        assertThat(acts).isEmpty();
        assertThat(page.reply()).isEqualTo(HERE);
        assertThat(acts).containsExactly("answer 3 Spørg Mette om det");
        assertThat(message.said()).containsExactly("consultation.read.answered");
    }

    @Test
    void whoeverComesSecondStaysAndSeesWhoWasFirst() {
        first = false;
        ConsultationRead page = opened();
        assertThat(page.take()).isNull();
        assertThat(page.isMoved()).isTrue();
        assertThat(page.getMovedBy()).isEqualTo("Åse Bæk");
        assertThat(message.said()).isEmpty();
    }

    @Test
    void eachButtonDoesOneThing() {
        ConsultationRead page = opened();
        page.setReason(null);
        page.setWords("Skriv fristen");
        assertThat(List.of(
                        String.valueOf(page.take()),
                        String.valueOf(page.handBack()),
                        String.valueOf(page.close()),
                        String.valueOf(page.suggest())))
                .containsOnly(HERE);
        assertThat(acts).containsExactly("take 3", "handBack 3 ", "close", "suggest Skriv fristen");
    }

    private ConsultationRead opened() {
        var page = new ConsultationRead();
        page.consultations = new Consultations() {
            @Override
            public ConsultationRow get(UUID consultation) {
                return row();
            }

            @Override
            public void see(UUID consultation) {
                acts.add("see");
            }

            @Override
            public void close(UUID consultation) {
                acts.add("close");
            }
        };
        page.answers = answers();
        page.choices = new ConsultationChoices() {
            @Override
            public String childOf(ConsultationRow question) {
                return "";
            }
        };
        page.drafts = new Drafts() {
            @Override
            public Map<String, String> list(String place) {
                return kept.getOrDefault(place, Map.of());
            }
        };
        page.message = message;
        page.setConsultation(REF.toString());
        page.load();
        return page;
    }

    private ConsultationAnswers answers() {
        return new ConsultationAnswers() {
            @Override
            public boolean take(UUID consultation, long seenVersion) {
                acts.add("take " + seenVersion);
                return first;
            }

            @Override
            public boolean answer(UUID consultation, long seenVersion, String words) {
                acts.add("answer " + seenVersion + " " + words);
                return first;
            }

            @Override
            public boolean handBack(UUID consultation, long seenVersion, String reason) {
                acts.add("handBack " + seenVersion + " " + reason);
                return first;
            }

            @Override
            public UUID suggest(UUID consultation, String words) {
                acts.add("suggest " + words);
                return REF;
            }
        };
    }

    private ConsultationRow row() {
        return new ConsultationRow(
                REF,
                3,
                "bekymring",
                "Bekymring",
                1,
                "0.1",
                false,
                null,
                "Familierådgivningen",
                null,
                "Hvem taler med barnet?",
                LocalDate.of(2026, 12, 1),
                "",
                Instant.EPOCH,
                ConsultationState.TAKEN,
                "Åse Bæk",
                "Det gamle svar",
                "",
                Instant.EPOCH,
                mine,
                !mine,
                true,
                false,
                false,
                null,
                "");
    }
}
