package dk.enindgang.guide.file;

import dk.enindgang.guide.ActionGuide;
import dk.enindgang.guide.Escape;
import dk.enindgang.guide.GuideLevel;
import dk.enindgang.guide.LegalReference;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.guide.RunVisibility;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.guide.SignOfConcern;
import dk.enindgang.guide.Situation;
import dk.enindgang.guide.Upkeep;
import dk.enindgang.organisation.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the guide out of a tree in which no fault was found. */
final class GuideDraft {

    private final Sound tree;
    private final Map<Integer, GuideLevel> levels = new HashMap<>();

    private GuideDraft(Tree tree) {
        this.tree = new Sound(tree);
    }

    static ActionGuide of(Tree tree, String hash) {
        ActionGuide guide = new GuideDraft(tree).guide(hash);
        guide.origin().speak(EnglishWords.of(tree));
        return guide;
    }

    private ActionGuide guide(String hash) {
        var guide = new ActionGuide(
                tree.text("/slug"), tree.text("/title"), tree.text("/summary"), tree.text("/purpose"), hash);
        guide.introduce(Markdown.render(tree.text("/introduction")), upkeep());
        guide.address(
                enums("/roles", ProfessionalRole.class),
                enums("/sectors", Sector.class),
                tree.number("/ages/from"),
                tree.number("/ages/to"));
        guide.restrict(
                tree.yes("/acute"),
                tree.has("/runVisibility") ? tree.value("/runVisibility", RunVisibility.class) : RunVisibility.TEAM);
        if (tree.has("/escape")) {
            guide.escapeTo(new Escape(tree.text("/escape/guide"), tree.text("/escape/when")));
        }
        situations(guide);
        signs(guide, "/signs", false);
        signs(guide, "/acuteSigns", true);
        levels(guide);
        tree.items("/law").forEach(law -> guide.add(reference(law)));
        for (String pointer : tree.items("/steps")) {
            var step = guide.add(StepDraft.of(tree, pointer, levels));
            for (String law : tree.items(pointer + "/law")) {
                LegalReference reference = reference(law);
                reference.belongTo(step);
                guide.add(reference);
            }
        }
        return guide;
    }

    private Upkeep upkeep() {
        var upkeep = new Upkeep(tree.text("/owner"), tree.day("/reviewedOn"), tree.day("/nextReview"));
        return tree.has("/trial")
                ? upkeep.tryingOut(tree.text("/trial/text"), tree.textOrNothing("/trial/url"))
                : upkeep;
    }

    private void situations(ActionGuide guide) {
        for (String situation : tree.items("/situations")) {
            List<String> synonyms = new ArrayList<>();
            tree.items(situation + "/synonyms").forEach(word -> synonyms.add(tree.text(word)));
            guide.add(new Situation(tree.text(situation + "/title"), synonyms, tree.yes(situation + "/acute")));
        }
    }

    private void signs(ActionGuide guide, String pointer, boolean acute) {
        for (SignAbout about : SignAbout.values()) {
            for (String sign : tree.items(pointer + "/" + about)) {
                guide.add(new SignOfConcern(about, tree.text(sign), acute));
            }
        }
    }

    private void levels(ActionGuide guide) {
        for (String pointer : tree.items("/levels")) {
            var level = new GuideLevel(
                    tree.number(pointer + "/number"),
                    tree.text(pointer + "/name"),
                    tree.text(pointer + "/aim"),
                    tree.text(pointer + "/responsible"));
            level.bound(
                    tree.text(pointer + "/entry"),
                    tree.text(pointer + "/exit"),
                    tree.yes(pointer + "/decisionMeeting"));
            levels.put(level.getNumber(), guide.add(level));
        }
    }

    private LegalReference reference(String pointer) {
        String law = "/laws/" + tree.text(pointer + "/law");
        LocalDate checkedOn = tree.day((tree.has(pointer + "/checkedOn") ? pointer : law) + "/checkedOn");
        var reference = new LegalReference(
                tree.text(law + "/name"),
                tree.text(pointer + "/paragraph"),
                tree.text(pointer + "/subject"),
                checkedOn);
        reference.source(tree.textOrNothing(law + "/consolidation"), tree.textOrNothing(law + "/url"));
        return reference;
    }

    private <E extends Enum<E>> Set<E> enums(String pointer, Class<E> type) {
        var values = EnumSet.noneOf(type);
        tree.items(pointer).forEach(item -> values.add(tree.value(item, type)));
        return values;
    }
}
