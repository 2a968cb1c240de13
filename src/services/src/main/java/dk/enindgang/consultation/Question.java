package dk.enindgang.consultation;

import dk.enindgang.account.Profession;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks: at which step of which edition, of which unit and perhaps which profession there, and by when. With
 * a run it is about the child of that run; without, about nobody in particular.
 */
public record Question(
        String guide,
        int edition,
        String step,
        @Nullable UUID run,
        UUID unit,
        @Nullable Profession profession,
        String words,
        LocalDate dueOn) {

    /** R2.
     *
     * @throws dk.enindgang.platform.RuleViolation if the words are missing, too many, or look like a CPR number */
    public Question {
        words = ConsultationText.of("question", words, ConsultationText.LENGTH);
    }
}
