package dk.enindgang.sheet;

import dk.enindgang.contact.ReachRow;
import dk.enindgang.directory.FirstToTry;
import dk.enindgang.directory.NumberRow;
import dk.enindgang.platform.pdf.Paper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A unit's sheet on paper (R3, R4). */
final class SheetPaper {

    private static final List<Integer> FAMILIES = List.of(22, 22, 26, 30);
    private static final List<Integer> NUMBERS = List.of(50, 20, 30);
    private static final List<Integer> SITUATIONS = List.of(36, 64);
    private static final List<Integer> DUE = List.of(20, 32, 20, 28);

    private final SheetWords words = new SheetWords();
    private final SheetFacts facts;
    private final LocalDate today;

    SheetPaper(SheetFacts facts) {
        this.facts = facts;
        today = facts.at().toLocalDate();
    }

    byte[] toPdf(String password) {
        var paper = new Paper(SheetWords.DANISH, words.say("title"))
                .small()
                .lead(facts.unit())
                .line(words.say(
                        "printed",
                        SheetWords.dayOfYear(today),
                        SheetWords.time(facts.at().toLocalTime())))
                .fact(words.say("leader"), facts.leader().isEmpty() ? words.say("nobody") : facts.leader());
        numbers(
                paper,
                "urgent",
                facts.numbers().stream().filter(NumberRow::urgent).toList(),
                Integer.MAX_VALUE);
        families(paper);
        due(paper);
        situations(paper);
        numbers(
                paper,
                "numbers",
                facts.numbers().stream().filter(row -> !row.urgent()).toList(),
                SheetReading.MOST_NUMBERS);
        return paper.toPdf(password);
    }

    private void families(Paper paper) {
        paper.heading(words.say("families"));
        if (facts.families().isEmpty()) {
            paper.line(words.say("families.none"));
            return;
        }
        paper.table(
                heads("families.family", "families.person", "families.today", "families.coming"),
                FAMILIES,
                facts.families().stream()
                        .map(row -> List.of(
                                words.family(row), words.person(row.person()), words.today(row), words.coming(row))));
    }

    private void due(Paper paper) {
        paper.heading(words.say("due", SheetWords.day(facts.last())));
        if (facts.due().isEmpty()) {
            paper.line(words.say("due.none"));
            return;
        }
        if (facts.more()) {
            paper.line(words.say("due.more"));
        }
        Map<UUID, String> families = familiesOfPersons();
        paper.table(
                heads("due.by", "due.what", "due.family", "due.who"),
                DUE,
                facts.due().stream()
                        .map(row -> List.of(
                                words.by(row, today), row.title(), about(row.child(), families), words.who(row))));
    }

    private String about(@Nullable UUID child, Map<UUID, String> families) {
        return child == null ? "" : families.getOrDefault(child, words.say("child"));
    }

    /** A child who is in two families is told of by the one that hides her. */
    private Map<UUID, String> familiesOfPersons() {
        var families = new HashMap<UUID, String>();
        Stream.of(false, true)
                .flatMap(hidden -> facts.families().stream().filter(row -> row.hidden() == hidden))
                .forEach((ReachRow row) -> row.persons().forEach(person -> families.put(person, words.family(row))));
        return families;
    }

    /** The numbers themselves stand beside the names, once. */
    private void situations(Paper paper) {
        List<FirstToTry> rows = facts.situations();
        if (!rows.isEmpty()) {
            paper.heading(words.say("situations"));
            more(paper, rows, SheetReading.MOST_SITUATIONS);
            paper.table(
                    heads("situations.situation", "situations.order"),
                    SITUATIONS,
                    rows.stream()
                            .limit(SheetReading.MOST_SITUATIONS)
                            .map(one -> List.of(one.situation(), words.order(one))));
        }
    }

    private void numbers(Paper paper, String heading, List<NumberRow> rows, int most) {
        if (!rows.isEmpty()) {
            paper.heading(words.say(heading));
            more(paper, rows, most);
            paper.table(
                    heads("numbers.where", "numbers.number", "numbers.when"),
                    NUMBERS,
                    rows.stream()
                            .limit(most)
                            .map(row -> List.of(words.use(row), SheetWords.number(row.phone()), row.openHours())));
        }
    }

    private void more(Paper paper, List<?> rows, int most) {
        if (rows.size() > most) {
            paper.line(words.say("more"));
        }
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.say(key)).toList();
    }
}
