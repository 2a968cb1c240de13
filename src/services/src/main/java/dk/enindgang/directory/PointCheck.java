package dk.enindgang.directory;

import dk.enindgang.directory.who.Span;
import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What of a contact point cannot be kept, field by field in the order of the page (R4, R5). */
final class PointCheck {

    private static final int OLDEST = 120;

    private PointCheck() {}

    static void require(PointDetails details) {
        var rules = new Rules();
        rules.require(() -> line(details.name(), ContactPoint.LONGEST_NAME, "name"));
        rules.require(() -> line(details.situation(), ContactPoint.LONGEST, "situation"));
        rules.require(() -> ContactValue.read(details.channel(), details.value()));
        rules.require(() -> week(details.hours()));
        rules.require(() -> details.hours().days().values().forEach(PointCheck::day));
        rules.require(() -> ages(details.reach()));
        rules.require(() -> period(details.reach()));
        rules.require(() -> behind(details.behind()));
        rules.end();
    }

    static String line(String typed, int longest, String field) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > longest || CprPattern.in(text)) {
            throw new RuleViolation(text.isEmpty() ? "directory.rule.empty" : "directory.rule.long").at(field);
        }
        return text;
    }

    static void week(PointHours open) {
        HoursText.overlapping(open.week()).ifPresent(day -> {
            throw new RuleViolation("directory.rule.overlap").at(HoursText.field(day));
        });
    }

    static void day(List<Span> spans) {
        for (int at = 0; at < spans.size(); at++) {
            Span span = spans.get(at);
            if (spans.stream().skip(at + 1L).anyMatch(span::overlaps)) {
                throw new RuleViolation("directory.rule.overlap").at("days");
            }
        }
    }

    static void ages(PointReach reach) {
        if (reach.ageFrom() < PointReach.UNBORN || reach.ageTo() < reach.ageFrom() || reach.ageTo() > OLDEST) {
            throw new RuleViolation("directory.rule.ages").at("ageTo");
        }
    }

    static void period(PointReach reach) {
        LocalDate first = reach.valid().from();
        LocalDate last = reach.valid().to();
        if (first != null && last != null && last.isBefore(first)) {
            throw new RuleViolation("directory.rule.period").at("validTo");
        }
    }

    static void behind(PointBehind behind) {
        boolean outside = !behind.partner().isBlank();
        long several = Stream.of(behind.unit() != null, behind.employee() != null, outside)
                .filter(Boolean::booleanValue)
                .count();
        if (several > 1) {
            throw new RuleViolation("directory.rule.behind").at("partner");
        }
        if (outside) {
            line(behind.partner(), ContactPoint.LONGEST_NAME, "partner");
        }
    }
}
