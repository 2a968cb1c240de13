package dk.enindgang.web.consultation;

import dk.enindgang.account.Profession;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Address;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed of a question, and whom it is for. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How browsers send a box that is ticked. */
    private static final Set<String> TICKED = Set.of("on", "true");

    private String unit = "";

    private @Nullable Profession profession;

    private String question = "";

    private LocalDate dueOn = LocalDate.EPOCH;

    private @Nullable LocalDate typedDay;

    private boolean named;

    /** Goes on with what was typed. */
    void bringBack(Map<String, String> kept) {
        unit = kept.getOrDefault("unit", unit);
        question = kept.getOrDefault("question", question);
        String chosen = kept.getOrDefault("profession", "");
        profession = Arrays.stream(Profession.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(profession);
        named = TICKED.contains(kept.getOrDefault("named", ""));
        typedDay = day(kept.getOrDefault("dueOn", ""));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException notYetADay) {
            return null;
        }
    }

    /** The day that was typed before, or null. */
    @Nullable
    LocalDate typedDay() {
        return typedDay;
    }

    /** Proposes a day. */
    void begin(LocalDate day) {
        dueOn = day;
    }

    /** @throws RuleViolation if none is chosen */
    UUID unit() {
        if (unit.isEmpty()) {
            throw new RuleViolation("consultation.rule.unit").at("unit");
        }
        return Address.uuid(unit);
    }

    public String getUnit() {
        return unit;
    }

    /** Faces sends an empty choice as nothing. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public @Nullable Profession getProfession() {
        return profession;
    }

    public void setProfession(@Nullable Profession profession) {
        this.profession = profession;
    }

    public String getQuestion() {
        return question;
    }

    /** Faces sends an empty field as nothing. */
    public void setQuestion(@Nullable String question) {
        this.question = question == null ? "" : question;
    }

    /** Whether it is to be about the child of the run. */
    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
