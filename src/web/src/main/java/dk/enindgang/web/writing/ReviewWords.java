package dk.enindgang.web.writing;

import dk.enindgang.guide.check.Severity;
import dk.enindgang.web.frame.Address;
import dk.enindgang.writing.Difference;
import dk.enindgang.writing.Finding;
import dk.enindgang.writing.ManuscriptView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a review shows, in words. */
@RequestScoped
public class ReviewWords {

    @Inject
    Sections sections;

    @Inject
    DifferenceWords differences;

    @Inject
    Clock clock;

    /** A finding and the way to its place. */
    public record Line(String address, String step, String where, String words, Severity weight) {}

    List<String> differences(List<Difference> found) {
        return differences.say(found);
    }

    List<Line> lines(ManuscriptView view) {
        return view.findings().stream().map(one -> line(view, one)).toList();
    }

    private Line line(ManuscriptView view, Finding one) {
        boolean inStep = view.tree().ids("/steps").contains(one.step());
        Address page = Address.of(inStep ? "step" : "edit").with("manuscript", view.ref());
        String anchor = "#" + FieldView.id(one.pointer());
        return new Line(
                (inStep ? page.with("step", one.step()) : page) + anchor,
                inStep ? Drawing.label(view.tree(), one.step()) : "",
                sections.where(one),
                sections.say(one),
                one.weight());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
