package dk.enindgang.web.directory;

import dk.enindgang.directory.Answers;
import dk.enindgang.directory.WhoChoices;
import dk.enindgang.directory.WhoLine;
import dk.enindgang.directory.WhoQuestion;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.Clocks;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code /directory/who?situation=…&guide=…&age=…&area=…&when=…}: whom to contact, now or then. About nobody by name. */
@Named
@RequestScoped
public class DirectoryWho {

    /** Before birth. */
    private static final int UNBORN = -1;

    private static final int GROWN_UP = 25;

    @Inject
    Answers answers;

    @Inject
    Words words;

    @Inject
    WhoWords whoWords;

    @Inject
    Clock clock;

    private @Nullable String situation;

    private @Nullable String guide;

    private @Nullable String age;

    private @Nullable String area;

    private @Nullable String when;

    private Instant at = Instant.EPOCH;

    private WhoChoices choices = new WhoChoices(List.of(), List.of(), Map.of(), null);

    private @Nullable UUID asked;

    private List<WhoLine> lines = List.of();

    public void load() {
        at = moment(when).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MINUTES));
        choices = answers.choices(at.atZone(Clocks.DENMARK).toLocalDate());
        asked = known(choices.situations(), situation)
                .or(() -> guide == null ? Optional.empty() : choices.situation(guide))
                .orElse(null);
        if (area == null && guide != null) {
            area = Objects.toString(choices.mine(), null);
        }
        if (asked != null) {
            UUID place = known(choices.places(), area).orElse(null);
            lines = answers.list(new WhoQuestion(asked, years(age), place, at));
        }
    }

    /** Whether a time was written that cannot be read; the answer is for now then, and the page says so. */
    public boolean isMisread() {
        String written = when;
        return written != null && !written.isBlank() && moment(written).isEmpty();
    }

    private static Optional<UUID> known(List<LinkRow> rows, @Nullable String written) {
        return rows.stream()
                .map(LinkRow::ref)
                .filter(ref -> ref.toString().equals(written))
                .findFirst();
    }

    /** What is no age here is not known. */
    static @Nullable Integer years(@Nullable String written) {
        if (written == null || !written.matches("-1|\\d{1,2}")) {
            return null;
        }
        int years = Integer.parseInt(written);
        return years <= GROWN_UP ? years : null;
    }

    /** A day and a time as a field writes them; anything else is now. What the clock skips is the moment it jumps. */
    static Optional<Instant> moment(@Nullable String written) {
        if (written == null || !written.matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(written).atZone(Clocks.DENMARK).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Those who answer, in the order they are to be tried. */
    public List<Shown> getNow() {
        return lines.stream()
                .filter(WhoLine::answers)
                .map(one -> whoWords.shown(one, at))
                .toList();
    }

    /** The first to try, or null. */
    public @Nullable Shown getFirst() {
        return getNow().stream().findFirst().orElse(null);
    }

    /** Who is tried when the first does not pick up. */
    public List<Shown> getNext() {
        return getNow().stream().skip(1).toList();
    }

    /** Those who do not answer at that moment, who opens first before the others. */
    public List<Shown> getLater() {
        return lines.stream()
                .filter(one -> !one.answers())
                .map(one -> whoWords.shown(one, at))
                .toList();
    }

    public boolean isAsked() {
        return asked != null;
    }

    /** The moment it is about, in words. */
    public String getMoment() {
        return words.moment(at);
    }

    public List<Choice> getSituations() {
        return choices(choices.situations(), Objects.toString(asked, ""));
    }

    public List<Choice> getAreas() {
        return choices(choices.places(), Objects.toString(area, ""));
    }

    private static List<Choice> choices(List<LinkRow> rows, String chosen) {
        return rows.stream()
                .map(row -> new Choice(
                        row.ref().toString(), row.name(), row.ref().toString().equals(chosen)))
                .toList();
    }

    public List<Choice> getAges() {
        Integer chosen = years(age);
        return IntStream.rangeClosed(UNBORN, GROWN_UP)
                .mapToObj(one -> new Choice(
                        Integer.toString(one),
                        one == UNBORN ? words.say("directory.who.unborn") : words.say("directory.who.years", one),
                        Objects.equals(chosen, one)))
                .toList();
    }

    public @Nullable String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = situation;
    }

    public @Nullable String getGuide() {
        return guide;
    }

    public void setGuide(@Nullable String guide) {
        this.guide = guide;
    }

    public @Nullable String getAge() {
        return age;
    }

    public void setAge(@Nullable String age) {
        this.age = age;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public @Nullable String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = when;
    }
}
