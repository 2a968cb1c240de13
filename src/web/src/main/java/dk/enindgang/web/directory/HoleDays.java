package dk.enindgang.web.directory;

import dk.enindgang.directory.who.Gap;
import dk.enindgang.directory.who.Hole;
import dk.enindgang.directory.who.Span;
import dk.enindgang.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The holes of a situation day by day, whomever they are about, as they are drawn along the hours. */
@ApplicationScoped
class HoleDays {

    private static final int DAYS = 7;

    @Inject
    Words words;

    @Inject
    HoleWords holeWords;

    List<DirectoryCoverage.Day> list(LocalDate first, List<Hole> holes) {
        var lines = new ArrayList<DirectoryCoverage.Day>();
        for (int at = 0; at < DAYS; at++) {
            LocalDate day = first.plusDays(at);
            List<Gap> gaps = gaps(day, holes);
            lines.add(
                    new DirectoryCoverage.Day(words.shortDay(day), gaps.isEmpty() ? "" : holeWords.hours(gaps), gaps));
        }
        return lines;
    }

    private static List<Gap> gaps(LocalDate day, List<Hole> holes) {
        var silent = new BitSet(Span.DAY);
        holes.stream()
                .flatMap(hole -> hole.gaps().stream())
                .filter(gap -> gap.day().equals(day))
                .forEach(gap -> silent.set(gap.begins(), gap.ends()));
        var gaps = new ArrayList<Gap>();
        for (int from = silent.nextSetBit(0); from >= 0; from = silent.nextSetBit(silent.nextClearBit(from))) {
            gaps.add(new Gap(day, from, silent.nextClearBit(from)));
        }
        return gaps;
    }
}
