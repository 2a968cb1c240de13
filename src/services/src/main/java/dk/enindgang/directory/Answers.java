package dk.enindgang.directory;

import dk.enindgang.deadline.DeadlineCalendar;
import dk.enindgang.directory.who.Asked;
import dk.enindgang.directory.who.WhoNow;
import dk.enindgang.organisation.LinkRow;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.Clocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The door to "Hvem kontakter jeg?". Nothing of what is asked is kept. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Answers {

    @PersistenceContext
    EntityManager em;

    @Inject
    DeadlineCalendar calendar;

    @Inject
    Caller caller;

    /** R9: whom to try, in order: first who answers at that moment, then who opens next. Two statements at most. */
    public List<WhoLine> list(WhoQuestion question) {
        LocalDate day = LocalDate.ofInstant(question.at(), Clocks.DENMARK);
        List<RuleLine> lines = new RuleReading(em, day).fitting(question.situation(), question.age(), question.place());
        var everybody = new Asked(null, Set.of());
        var rules = lines.stream().map(RuleLine::rule).toList();
        return new WhoNow(Clocks.DENMARK, rules, everybody, calendar::isFree)
                .at(question.at()).stream()
                        .map(turn -> new WhoLine(lines.get(turn.rule()), turn))
                        .toList();
    }

    /** What one can ask about on a day. One statement. */
    public WhoChoices choices(LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        select 'S', s.ref, s.name, g.guide, s.position, false
                        from contact_situation s left join contact_situation_guide g on g.situation_id = s.id
                        union all
                        select 'P', a.ref, a.name, null, 0, false from area a
                        union all
                        select distinct 'P', u.ref, unit_name(u.id, cast(?1 as date)), null, 0,
                            exists (select from employment m join employee_account c on c.employee_id = m.employee_id
                                where c.account_ref = ?2 and m.unit_id = u.id
                                and holds_on(m.valid_from, m.valid_to, cast(?1 as date)))
                        from org_unit u join unit_area v on v.unit_id = u.id
                        where holds_on(v.valid_from, v.valid_to, cast(?1 as date))
                        order by 5, 3, 2""")
                .setParameter(1, day.toString())
                .setParameter(2, caller.ref())
                .getResultList();
        var situations = new ArrayList<LinkRow>();
        var places = new ArrayList<LinkRow>();
        var guides = new HashMap<String, UUID>();
        UUID mine = null;
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            var link = new LinkRow((UUID) c[1], (String) c[2]);
            List<LinkRow> list = "S".equals(c[0]) ? situations : places;
            if (!list.contains(link)) {
                list.add(link);
            }
            mine = Boolean.TRUE.equals(c[5]) && mine == null ? link.ref() : mine;
            if (c[3] != null) {
                guides.put((String) c[3], link.ref());
            }
        }
        return new WhoChoices(situations, places, guides, mine);
    }
}
