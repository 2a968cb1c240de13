package dk.enindgang.directory;

import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Span;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A contact point (kontaktpunkt): somebody who answers, when, and for what. Its hours and areas are saved with it. */
@Entity
@Table(name = "contact_point")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class ContactPoint extends Stored {

    private static final long serialVersionUID = 1L;

    static final int LONGEST_NAME = 200;
    static final int LONGEST = 300;

    private int position;

    private String name;

    private String situation;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    private @Nullable String phone;

    private String address;

    /** In words, for lists; follows the hours. */
    @Column(name = "open_hours")
    private String openHours;

    @Enumerated(EnumType.STRING)
    private HolidayHours holidays;

    private boolean acute;

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private int ageTo;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private @Nullable String unit;

    private @Nullable String employee;

    private String partner;

    private @Nullable String owner;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "contact_hours", joinColumns = @JoinColumn(name = "point_id"))
    private List<WeeklyHours> hours = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_day", joinColumns = @JoinColumn(name = "point_id"))
    private List<DayHours> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_area", joinColumns = @JoinColumn(name = "point_id"))
    @Column(name = "area")
    private Set<String> areas = new HashSet<>();

    protected ContactPoint() {}

    /** The place decides the order; an acute one is always at hand. R4, R5. */
    public ContactPoint(int position, PointDetails details) {
        this.position = position;
        describe(details);
    }

    /** R4, R5.
     *
     * @throws RuleViolation at the first field that cannot be kept */
    public final void describe(PointDetails details) {
        name = PointCheck.line(details.name(), LONGEST_NAME, "name");
        situation = PointCheck.line(details.situation(), LONGEST, "situation");
        channel = details.channel();
        String value = ContactValue.read(channel, details.value());
        phone = channel.isCalled() ? value : null;
        address = channel.isCalled() ? "" : value;
        acute = details.acute();
        open(details.hours());
        reach(details.reach());
        stand(details.behind());
    }

    private void open(PointHours open) {
        PointCheck.week(open);
        holidays = open.holidays();
        hours.clear();
        open.week().forEach((day, spans) -> spans.forEach(span -> hours.add(new WeeklyHours(day, span))));
        days.clear();
        open.days().forEach((day, spans) -> dated(day, spans));
        openHours = HoursWords.of(open.week());
    }

    private void dated(LocalDate day, List<Span> spans) {
        PointCheck.day(spans);
        if (spans.isEmpty()) {
            days.add(new DayHours(day, null));
        }
        spans.forEach(span -> days.add(new DayHours(day, span)));
    }

    private void reach(PointReach reach) {
        PointCheck.ages(reach);
        PointCheck.period(reach);
        ageFrom = reach.ageFrom();
        ageTo = reach.ageTo();
        validFrom = reach.valid().from();
        validTo = reach.valid().to();
        Set<String> served = reach.areas().stream().map(UUID::toString).collect(Collectors.toSet());
        areas.retainAll(served);
        areas.addAll(served);
    }

    private void stand(PointBehind behind) {
        PointCheck.behind(behind);
        unit = Ref.text(behind.unit());
        employee = Ref.text(behind.employee());
        partner = behind.partner().strip();
        owner = Ref.text(behind.owner());
    }

    /** R15. */
    void take(UUID keeper, Predicate<UUID> works) {
        owner = Ref.taken(owner, keeper, works);
    }

    /** R6. */
    public void verify(LocalDate day) {
        verifiedOn = day;
    }

    PointDetails details() {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        hours.forEach(one -> add(week, one.day(), one.span()));
        var dated = new TreeMap<LocalDate, List<Span>>();
        for (DayHours one : days) {
            dated.computeIfAbsent(one.day(), day -> new ArrayList<>());
            one.span().ifPresent(span -> add(dated, one.day(), span));
        }
        return new PointDetails(
                name,
                situation,
                channel,
                phone == null ? address : phone,
                new PointHours(week, dated, holidays),
                new PointReach(
                        areas.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()),
                        ageFrom,
                        ageTo,
                        new Days(validFrom, validTo)),
                new PointBehind(Ref.uuid(unit), Ref.uuid(employee), partner, Ref.uuid(owner)),
                acute);
    }

    private static <D> void add(SortedMap<D, List<Span>> all, D day, Span span) {
        List<Span> spans = all.computeIfAbsent(day, one -> new ArrayList<>());
        spans.add(span);
        spans.sort(java.util.Comparator.comparing(Span::begins));
    }

    @Nullable
    LocalDate verifiedOn() {
        return verifiedOn;
    }
}
