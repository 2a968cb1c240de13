package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactChannel;
import dk.enindgang.directory.HoursText;
import dk.enindgang.directory.PointBehind;
import dk.enindgang.directory.PointDetails;
import dk.enindgang.directory.PointHours;
import dk.enindgang.directory.PointReach;
import dk.enindgang.directory.who.Days;
import dk.enindgang.directory.who.HolidayHours;
import dk.enindgang.directory.who.Span;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Rules;
import dk.enindgang.web.organisation.Typed;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one types about a contact point, as it stands in the fields. */
public class PointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String situation = "";
    private ContactChannel channel = ContactChannel.PHONE;
    private String value = "";
    private final Map<String, String> hours = new HashMap<>();
    private String days = "";
    private HolidayHours holidays = HolidayHours.CLOSED;
    private String areas = "";
    private String ageFrom = "";
    private String ageTo = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String partner = "";
    private boolean acute;

    /** @param areaNames of its areas, a line each
     * @param closed the word for a day without hours */
    void show(PointDetails details, String areaNames, String closed) {
        name = details.name();
        situation = details.situation();
        channel = details.channel();
        value = details.value();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day.name(), HoursText.written(details.hours().week().getOrDefault(day, List.of())));
        }
        days = HoursText.written(details.hours().days(), closed);
        holidays = details.hours().holidays();
        areas = areaNames;
        ageFrom = Integer.toString(details.reach().ageFrom());
        ageTo = Integer.toString(details.reach().ageTo());
        validFrom = details.reach().valid().from();
        validTo = details.reach().valid().to();
        partner = details.behind().partner();
        acute = details.acute();
    }

    void bringBack(Typed kept) {
        name = kept.needed("name", name);
        situation = kept.needed("situation", situation);
        ContactChannel reached = kept.choice(ContactChannel.class, "channel", channel);
        channel = reached == null ? channel : reached;
        value = kept.needed("value", value);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day.name(), kept.needed(HoursText.field(day), written(day)));
        }
        days = kept.needed("days", days);
        HolidayHours open = kept.choice(HolidayHours.class, "holidays", holidays);
        holidays = open == null ? holidays : open;
        areas = kept.needed("areas", areas);
        ageFrom = kept.needed("ageFrom", ageFrom);
        ageTo = kept.needed("ageTo", ageTo);
        validFrom = kept.day("validFrom", validFrom);
        validTo = kept.day("validTo", validTo);
        partner = kept.needed("partner", partner);
        acute = List.of("on", "true", "yes").contains(kept.needed("acute", acute ? "on" : "no"));
    }

    /** What cannot be read is refused and left out. */
    PointDetails details(Rules rules, Set<UUID> served, PointBehind behind) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Span> spans = read(rules, HoursText.day(written(day)), "directory.rule.hours", HoursText.field(day))
                    .orElse(List.of());
            if (!spans.isEmpty()) {
                week.put(day, spans);
            }
        }
        var dated =
                read(rules, HoursText.days(days), "directory.rule.days", "days").orElse(new TreeMap<>());
        var reach = new PointReach(
                served,
                age(rules, ageFrom, PointReach.UNBORN, "ageFrom"),
                age(rules, ageTo, PointReach.GROWN_UP, "ageTo"),
                new Days(validFrom, validTo));
        var open = new PointHours(week, dated, holidays);
        var details = new PointDetails(name, situation, channel, value, open, reach, behind, acute);
        rules.require(details::require);
        return details;
    }

    private static <T> Optional<T> read(Rules rules, Optional<T> read, String key, String field) {
        return rules.ask(() -> read.orElseThrow(() -> new RuleViolation(key).at(field)));
    }

    private static int age(Rules rules, String typed, int otherwise, String field) {
        String text = typed.strip();
        Optional<String> years = Optional.of(text.isEmpty() ? Integer.toString(otherwise) : text)
                .filter(one -> one.matches("-1|\\d{1,3}"));
        return read(rules, years, "directory.rule.ages", field)
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** Faces puts nothing into the map for a field that is empty. */
    private String written(DayOfWeek day) {
        return text(hours.get(day.name()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(@Nullable String situation) {
        this.situation = text(situation);
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = text(value);
    }

    /** By the weekday's name, as they are written. */
    public Map<String, String> getHours() {
        return hours;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = text(days);
    }

    public HolidayHours getHolidays() {
        return holidays;
    }

    public void setHolidays(HolidayHours holidays) {
        this.holidays = holidays;
    }

    public String getAreas() {
        return areas;
    }

    public void setAreas(@Nullable String areas) {
        this.areas = text(areas);
    }

    public String getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(@Nullable String ageFrom) {
        this.ageFrom = text(ageFrom);
    }

    public String getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(@Nullable String ageTo) {
        this.ageTo = text(ageTo);
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = text(partner);
    }

    public boolean isAcute() {
        return acute;
    }

    public void setAcute(boolean acute) {
        this.acute = acute;
    }
}
