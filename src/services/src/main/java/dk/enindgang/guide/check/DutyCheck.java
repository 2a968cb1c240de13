package dk.enindgang.guide.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who has a duty, by when, and by which law: of the steps, one by one (R4, R6). */
final class DutyCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    /** Somebody who reads the guide is meant. */
    private static final Pattern READER = Pattern.compile("(?iu)^(?:dig|du|jer|I)(?!\\p{L}).*");

    /** An amount with a unit, such as 5 hverdage; a per cent or a class is none. */
    private static final Pattern COUNTABLE =
            Pattern.compile("(?iu)(?<!\\p{L})(?:\\d{1,4}|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|fjorten)\\.? "
                    + "(?:time|timer|dag|dage|hverdag|hverdage|uge|uger|måned|måneder)(?!\\p{L})");

    private final Place guide;
    private final CheckContext context;
    private final List<Finding> found;

    DutyCheck(Place guide, CheckContext context, List<Finding> found) {
        this.guide = guide;
        this.context = context;
        this.found = found;
    }

    void check() {
        for (Place step : guide.at("steps").items()) {
            if (step.at("obligation").says("SKAL") && step.at("role").text().isEmpty()) {
                who(step);
            }
            if (step.at("deadline").has()) {
                deadline(step.at("deadline"));
            }
            step.at("law").items().stream()
                    .filter(law -> law.at("checkedOn").has())
                    .forEach(law -> law(law.at("checkedOn"), law.at("paragraph").text()));
        }
        guide.at("laws")
                .fields()
                .forEach(law -> law(law.at("checkedOn"), law.at("name").text()));
    }

    private void who(Place step) {
        String who = step.at("who").text();
        if (who.isEmpty()) {
            found.add(Finding.stop(
                    step.pointer(),
                    "guide.check.role.missing",
                    step.at("number").text()));
        } else if (!READER.matcher(who).matches()) {
            found.add(Finding.warn(step.at("who").pointer(), "guide.check.role.choose", who));
        }
    }

    private void deadline(Place deadline) {
        for (Place rule : deadline.at("rules").items()) {
            if (rule.at("from").text().isEmpty()) {
                found.add(Finding.stop(rule.pointer(), "guide.check.deadline.trigger"));
            }
        }
        if (deadline.at("rules").items().isEmpty()) {
            String words = deadline.at("text").text();
            found.add(
                    COUNTABLE.matcher(words).find()
                            ? Finding.warn(deadline.pointer(), "guide.check.deadline.countable", words)
                            : Finding.hint(deadline.pointer(), "guide.check.deadline.words", words));
        }
    }

    private void law(Place checkedOn, String law) {
        Optional<LocalDate> checked = day(checkedOn.text());
        LocalDate since = context.lawsSince();
        if (checked.isEmpty()) {
            found.add(Finding.stop(checkedOn.pointer(), "guide.check.law.unchecked", law));
        } else if (since != null && checked.get().isBefore(since)) {
            found.add(Finding.warn(checkedOn.pointer(), "guide.check.law.old", law, DAY.format(checked.get())));
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
