package dk.enindgang.guide;

import dk.enindgang.guide.GuideView.EscapeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Editions in memory. What is printed never changes (R2), so it is read from the database once; whether it still holds
 * is asked each time.
 */
@ApplicationScoped
class GuideShelf {

    /** Far more than a municipality has guides; a guard against growth, nothing to tune. */
    private static final int ROOM = 500;

    private static final String STANDING = """
            select g.id, g.status, g.valid_from, g.valid_to, p.edition, g.escape_guide, e.title, g.escape_condition,
                en.title, said.words -> 'guide' ->> 'escape_condition'
            from action_guide g
            left join action_guide p on p.slug = g.slug and p.status = 'PUBLISHED'
            left join action_guide e on e.slug = g.escape_guide and e.status = 'PUBLISHED'
            left join guide_english en on en.guide_id = e.id
            left join guide_english said on said.guide_id = g.id
            where g.slug = ?1 and g.status <> 'DRAFT' and
            """;

    /** An edition in both languages; the same twice where it says nothing in English. */
    private record Printed(GuideView danish, GuideView english) {

        GuideView in(Locale reader) {
            return GuideEnglish.wanted(reader) ? english : danish;
        }
    }

    private final Map<Long, Printed> printed = new ConcurrentHashMap<>();

    Optional<GuideView> published(EntityManager em, String slug, Locale reader) {
        return standing(
                em,
                reader,
                em.createNativeQuery(STANDING + "g.status = 'PUBLISHED'").setParameter(1, slug));
    }

    Optional<GuideView> edition(EntityManager em, String slug, int edition, Locale reader) {
        return standing(
                em,
                reader,
                em.createNativeQuery(STANDING + "g.edition = ?2")
                        .setParameter(1, slug)
                        .setParameter(2, edition));
    }

    private Optional<GuideView> standing(EntityManager em, Locale reader, Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(standing(em, reader, (Object[]) rows.get(0)));
    }

    private GuideView standing(EntityManager em, Locale reader, Object[] row) {
        EscapeView escape = row[5] == null ? null : escape(reader, row);
        return printed(em, ((Number) row[0]).longValue())
                .in(reader)
                .standing(
                        GuideStatus.valueOf((String) row[1]),
                        day(row[2]),
                        day(row[3]),
                        row[4] == null ? null : ((Number) row[4]).intValue(),
                        escape);
    }

    private static EscapeView escape(Locale reader, Object[] row) {
        boolean english = GuideEnglish.wanted(reader);
        Object title = english && row[8] != null ? row[8] : row[6];
        Object condition = english && row[9] != null ? row[9] : row[7];
        return new EscapeView((String) row[5], (String) title, (String) condition);
    }

    private Printed printed(EntityManager em, long id) {
        Printed known = printed.get(id);
        if (known == null) {
            known = read(em, id);
            if (printed.size() >= ROOM) {
                printed.clear();
            }
            printed.put(id, known);
        }
        return known;
    }

    private static Printed read(EntityManager em, long id) {
        String json = (String)
                em.createNativeQuery(GuidePrint.SQL).setParameter(1, id).getSingleResult();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject guide = reader.readObject();
            GuideView danish = GuidePrint.view(guide);
            return new Printed(
                    danish, guide.isNull(GuideEnglish.WORDS) ? danish : GuidePrint.view(GuideEnglish.over(guide)));
        }
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
