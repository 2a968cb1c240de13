package dk.enindgang.guide;

import dk.enindgang.deadline.DeadlineCounts;
import dk.enindgang.deadline.DeadlineTrigger;
import dk.enindgang.deadline.DeadlineUnit;
import dk.enindgang.guide.GuideView.DeadlineView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.LevelView;
import dk.enindgang.guide.GuideView.RuleView;
import dk.enindgang.guide.GuideView.SignView;
import dk.enindgang.guide.GuideView.SituationView;
import dk.enindgang.guide.GuideView.StepView;
import dk.enindgang.guide.GuideView.TemplateView;
import dk.enindgang.guide.GuideView.TransitionView;
import dk.enindgang.guide.GuideView.TrialView;
import dk.enindgang.guide.GuideView.VariantView;
import dk.enindgang.organisation.Sector;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole edition in one statement: PostgreSQL gathers it as JSON, here it becomes the record one reads. */
final class GuidePrint {

    static final String SQL = """
            select jsonb_build_object(
                'guide', to_jsonb(g),
                'english', (select e.words from guide_english e where e.guide_id = g.id),
                'roles', (select jsonb_agg(r.role) from action_guide_role r where r.guide_id = g.id),
                'sectors', (select jsonb_agg(s.sector) from action_guide_sector s where s.guide_id = g.id),
                'levels', (select jsonb_agg(to_jsonb(l) order by l.number) from guide_level l where l.guide_id = g.id),
                'signs', (select jsonb_agg(to_jsonb(s) order by s.position)
                    from sign_of_concern s where s.guide_id = g.id),
                'situations', (select jsonb_agg(to_jsonb(s) order by s.position)
                    from guide_situation s where s.guide_id = g.id),
                'laws', (select jsonb_agg(to_jsonb(r) || jsonb_build_object('step', s.number) order by r.position)
                    from legal_reference r left join guide_step s on s.id = r.step_id where r.guide_id = g.id),
                'steps', (select jsonb_agg(to_jsonb(s) || jsonb_build_object(
                        'level', (select l.number from guide_level l where l.id = s.level_id),
                        'rules', (select jsonb_agg(to_jsonb(d) order by d.position)
                            from guide_step_deadline_rule d where d.step_id = s.id),
                        'templates', (select jsonb_agg(to_jsonb(t) order by t.position)
                            from guide_step_template t where t.step_id = s.id),
                        'variants', (select jsonb_agg(to_jsonb(v) order by v.reader)
                            from step_role_variant v where v.step_id = s.id),
                        'transitions', (select jsonb_agg(to_jsonb(t) order by t.position)
                            from step_transition t where t.step_id = s.id)) order by s.position)
                    from guide_step s where s.guide_id = g.id))::text
            from action_guide g
            where g.id = ?1""";

    private GuidePrint() {}

    static GuideView view(JsonObject all) {
        JsonObject guide = all.getJsonObject("guide");
        List<LegalView> laws = list(all, "laws", GuidePrint::legal);
        List<StepView> steps = list(all, "steps", step -> step(step, laws));
        return new GuideView(
                UUID.fromString(guide.getString("ref")),
                guide.getString("slug"),
                guide.getInt("edition"),
                GuideStatus.valueOf(guide.getString("status")),
                null,
                null,
                null,
                guide.getString("title"),
                guide.getString("summary"),
                guide.getString("purpose"),
                guide.getString("introduction_html"),
                guide.getString("owner"),
                day(guide, "reviewed_on"),
                day(guide, "next_review"),
                guide.getInt("age_from"),
                guide.getInt("age_to"),
                guide.getBoolean("acute"),
                RunVisibility.valueOf(guide.getString("run_visibility")),
                enums(all, "roles", ProfessionalRole.class),
                enums(all, "sectors", Sector.class),
                list(all, "situations", GuidePrint::situation),
                list(
                        all,
                        "signs",
                        sign -> new SignView(
                                SignAbout.valueOf(sign.getString("about")),
                                sign.getString("text"),
                                sign.getBoolean("acute"))),
                list(all, "levels", level -> level(level, steps)),
                steps,
                laws,
                null,
                Provenance.of(guide),
                trial(guide));
    }

    private static @Nullable TrialView trial(JsonObject guide) {
        String trial = text(guide, "trial_text");
        return trial == null ? null : new TrialView(trial, text(guide, "trial_url"));
    }

    private static LevelView level(JsonObject level, List<StepView> steps) {
        Integer number = level.getInt("number");
        return new LevelView(
                number,
                level.getString("name"),
                level.getString("aim"),
                level.getString("entry_criteria"),
                level.getString("exit_criteria"),
                level.getString("responsible"),
                level.getBoolean("decision_meeting"),
                steps.stream().filter(step -> number.equals(step.level())).toList());
    }

    private static StepView step(JsonObject step, List<LegalView> laws) {
        String number = step.getString("number");
        String obligation = text(step, "obligation");
        String parents = text(step, "parent_involvement");
        String role = text(step, "role");
        return new StepView(
                UUID.fromString(step.getString("ref")),
                number,
                number(step, "level"),
                step.getString("title"),
                step.getString("instruction_html"),
                StepKind.valueOf(step.getString("kind")),
                obligation == null ? null : Obligation.valueOf(obligation),
                step.getString("who"),
                role == null ? null : ProfessionalRole.valueOf(role),
                deadline(step),
                parents == null ? null : ParentInvolvement.valueOf(parents),
                step.getBoolean("child_before"),
                step.getBoolean("child_during"),
                step.getBoolean("child_after"),
                step.getBoolean("requires_consent"),
                list(step, "variants", GuidePrint::variant),
                list(step, "transitions", GuidePrint::transition),
                list(step, "templates", GuidePrint::template),
                laws.stream().filter(law -> number.equals(law.stepNumber())).toList());
    }

    private static @Nullable DeadlineView deadline(JsonObject step) {
        String deadline = text(step, "deadline");
        return deadline == null
                ? null
                : new DeadlineView(
                        deadline,
                        DeadlineSource.valueOf(step.getString("deadline_source")),
                        list(step, "rules", GuidePrint::rule));
    }

    private static RuleView rule(JsonObject rule) {
        return new RuleView(
                DeadlineTrigger.valueOf(rule.getString("trigger")),
                DeadlineCounts.valueOf(rule.getString("counts")),
                number(rule, "earliest"),
                rule.getInt("amount"),
                DeadlineUnit.valueOf(rule.getString("unit")),
                rule.getBoolean("repeats"));
    }

    private static VariantView variant(JsonObject variant) {
        return new VariantView(ReaderRole.valueOf(variant.getString("reader")), variant.getString("instruction_html"));
    }

    private static TransitionView transition(JsonObject transition) {
        return new TransitionView(
                transition.getString("condition"),
                text(transition, "to_step"),
                number(transition, "to_level"),
                text(transition, "to_guide"),
                transition.getBoolean("closes"),
                transition.getBoolean("escape"));
    }

    private static TemplateView template(JsonObject template) {
        return new TemplateView(template.getString("name"), TemplateKind.valueOf(template.getString("kind")));
    }

    private static LegalView legal(JsonObject law) {
        return new LegalView(
                law.getString("law"),
                text(law, "consolidation"),
                law.getString("paragraph"),
                law.getString("subject"),
                text(law, "url"),
                day(law, "checked_on"),
                text(law, "step"));
    }

    private static SituationView situation(JsonObject situation) {
        return new SituationView(
                situation.getString("title"),
                Situation.words(situation.getString("synonyms")),
                situation.getBoolean("acute"));
    }

    private static <T> List<T> list(JsonObject all, String name, Function<JsonObject, T> each) {
        return all.isNull(name)
                ? List.of()
                : all.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .map(each)
                        .toList();
    }

    private static <E extends Enum<E>> Set<E> enums(JsonObject all, String name, Class<E> type) {
        var values = EnumSet.noneOf(type);
        if (!all.isNull(name)) {
            all.getJsonArray(name)
                    .getValuesAs(JsonString::getString)
                    .forEach(value -> values.add(Enum.valueOf(type, value)));
        }
        return Collections.unmodifiableSet(values);
    }

    private static @Nullable String text(JsonObject row, String name) {
        return row.isNull(name) ? null : row.getString(name);
    }

    private static @Nullable Integer number(JsonObject row, String name) {
        return row.isNull(name) ? null : row.getInt(name);
    }

    private static LocalDate day(JsonObject row, String name) {
        return LocalDate.parse(row.getString(name));
    }
}
