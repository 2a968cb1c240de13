package dk.enindgang.web.organisation;

import dk.enindgang.organisation.Change;
import dk.enindgang.organisation.Effect;
import dk.enindgang.organisation.intake.FileKind;
import dk.enindgang.organisation.intake.IntakeFault;
import dk.enindgang.organisation.intake.IntakeFiles;
import dk.enindgang.organisation.intake.IntakeLine;
import dk.enindgang.organisation.intake.IntakeReport;
import dk.enindgang.organisation.intake.MessageRow;
import dk.enindgang.organisation.intake.OrganisationFiles;
import dk.enindgang.organisation.intake.OrganisationMessages;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Message;
import dk.enindgang.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /organisation/import}: files with units, colleagues and employments, seen before they are taken. For DIRECTORY_EDITOR. */
@Named
@ViewScoped
public class OrganisationImport implements Serializable {

    /** More changes than that are counted and not listed. */
    static final int MOST_SHOWN = 100;

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/organisation/import?faces-redirect=true";

    @Inject
    OrganisationFiles files;

    @Inject
    OrganisationMessages inbox;

    @Inject
    Message message;

    @Inject
    Words words;

    private transient @Nullable Part units;

    private transient @Nullable Part employees;

    private transient @Nullable Part employments;

    private boolean uploaded;

    private String mark = "";

    private long created;

    private long changed;

    private List<IntakeLine> changes = List.of();

    private List<IntakeFault> faults = List.of();

    /** What was uploaded and not yet said yes to is there again. */
    public void load() {
        files.find().ifPresent(this::show);
    }

    private void show(IntakeReport report) {
        uploaded = true;
        mark = report.mark();
        created = report.count(Effect.NEW);
        changed = report.count(Effect.CHANGED);
        changes = List.copyOf(report.changes()
                .subList(0, Math.min(MOST_SHOWN, report.changes().size())));
        faults = report.faults();
    }

    /** Stays with the reasons if the files cannot be taken; they are not kept then. */
    public @Nullable String upload() {
        Map<FileKind, byte[]> sent = new EnumMap<>(FileKind.class);
        sent.put(FileKind.UNITS, bytes(units));
        sent.put(FileKind.EMPLOYEES, bytes(employees));
        sent.put(FileKind.EMPLOYMENTS, bytes(employments));
        if (sent.values().stream().allMatch(file -> file.length == 0)) {
            throw new RuleViolation("organisation.import.rule.noFile").at("units");
        }
        IntakeReport report = files.upload(new IntakeFiles(sent));
        if (report.refused()) {
            show(report);
            return null;
        }
        return HERE;
    }

    private static byte[] bytes(@Nullable Part part) {
        if (part == null) {
            return new byte[0];
        }
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stays with what it would do now, if that is something else than what was on the screen. */
    public @Nullable String confirm() {
        IntakeReport report = files.confirm(mark);
        if (report.refused() || !report.mark().equals(mark)) {
            show(report);
            message.refused("organisation.import.other");
            return null;
        }
        message.done("organisation.import.saved", created, changed);
        return "/organisation/tree?faces-redirect=true";
    }

    public String discard() {
        files.discard();
        return HERE;
    }

    /** Why a line cannot be taken, in words. */
    public String say(IntakeFault fault) {
        return words.say(fault.key(), fault.arguments().toArray());
    }

    /** What becomes of a field, in words. */
    public String tell(Change change) {
        String field = words.of(change.field());
        return change.before() == null
                ? words.say("organisation.import.value", field, value(change.after()))
                : words.say("organisation.import.change", field, value(change.before()), value(change.after()));
    }

    private String value(@Nullable Serializable value) {
        if (value == null) {
            return words.say("organisation.import.nothingThere");
        }
        return value instanceof LocalDate day ? words.date(day) : words.of(value);
    }

    /** The newest messages of other systems that could not be used. */
    public List<MessageRow> getRefused() {
        return inbox.listRefused(0, MOST_SHOWN);
    }

    /** Messages that wait for somebody or something who has not come yet. */
    public List<MessageRow> getWaiting() {
        return inbox.listWaiting(0, MOST_SHOWN);
    }

    /** Why a message could not be used, in words. A count stands alone in its argument. */
    public String why(MessageRow row) {
        Object[] arguments = row.arguments().stream()
                .map(one -> one.matches("[0-9]{1,9}") ? (Object) Long.valueOf(one) : one)
                .toArray();
        return words.say(row.reason(), arguments);
    }

    public boolean isReady() {
        return uploaded && faults.isEmpty() && created + changed > 0;
    }

    public boolean isNothing() {
        return uploaded && faults.isEmpty() && created + changed == 0;
    }

    /** Changes that are not listed. */
    public long getRest() {
        return created + changed - changes.size();
    }

    public long getCreated() {
        return created;
    }

    public long getChanged() {
        return changed;
    }

    public List<IntakeLine> getChanges() {
        return changes;
    }

    public List<IntakeFault> getFaults() {
        return faults;
    }

    public @Nullable Part getUnits() {
        return units;
    }

    public void setUnits(@Nullable Part units) {
        this.units = units;
    }

    public @Nullable Part getEmployees() {
        return employees;
    }

    public void setEmployees(@Nullable Part employees) {
        this.employees = employees;
    }

    public @Nullable Part getEmployments() {
        return employments;
    }

    public void setEmployments(@Nullable Part employments) {
        this.employments = employments;
    }
}
