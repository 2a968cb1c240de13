package dk.enindgang.web.writing;

import dk.enindgang.guide.EditionRow;
import dk.enindgang.guide.GuideEditions;
import dk.enindgang.guide.check.Severity;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.frame.FrameForTests;
import dk.enindgang.writing.Finding;
import dk.enindgang.writing.ManuscriptStatus;
import dk.enindgang.writing.ManuscriptTree;
import dk.enindgang.writing.ManuscriptView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Manuscripts, and the parts that make a page of one, without a server. */
final class WritingForTests {

    static final UUID REF = UUID.fromString("6f1c2a34-0000-4000-8000-5e6d7c8b9a00");

    private WritingForTests() {}

    static ManuscriptView view(String json, Finding... findings) {
        return view(ManuscriptStatus.DRAFT, json, findings);
    }

    static ManuscriptView view(ManuscriptStatus status, String json, Finding... findings) {
        return new ManuscriptView(
                REF,
                "en-guide",
                "En guide",
                status,
                null,
                "En kollega",
                Instant.EPOCH,
                "",
                null,
                null,
                null,
                false,
                7,
                ManuscriptTree.fromJson(json),
                List.of(findings),
                "",
                null);
    }

    static Finding finding(String pointer, String key, Object argument) {
        return new Finding(pointer, key, List.of(String.valueOf(argument)), Severity.STOP);
    }

    static Sections sections(Typing typing) {
        var sections = new Sections();
        sections.words = FrameForTests.words();
        sections.typing = typing;
        sections.choices = new Choices();
        sections.choices.words = sections.words;
        sections.choices.editions = new GuideEditions() {
            @Override
            public List<EditionRow> upkeep(int first, int max) {
                return List.of();
            }
        };
        return sections;
    }

    /** What a form was sent with; nothing was sent where the act is empty. */
    static Typing typing(FakeRequest form, String act) {
        var typing = new Typing() {
            @Override
            Optional<Act> act() {
                String[] parts = act.split(":", 2);
                return act.isEmpty() ? Optional.empty() : Optional.of(new Act(parts[0], parts[parts.length - 1]));
            }
        };
        typing.request = form.build();
        return typing;
    }
}
