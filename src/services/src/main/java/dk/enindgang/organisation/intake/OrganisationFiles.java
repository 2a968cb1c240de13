package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.OpenWorks;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door for files about the organisation. An upload waits for its own editor's yes, for a day at most. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class OrganisationFiles {

    private static final Duration LONGEST = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenWorks works;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R1-R3, R7: says what the files would do, and keeps those that can be taken. An upload of before is forgotten. */
    public IntakeReport upload(IntakeFiles files) {
        discard();
        IntakeReport report = run(files, "");
        if (!report.refused()) {
            files.files().forEach(this::keep);
        }
        return report;
    }

    private void keep(FileKind kind, byte[] bytes) {
        em.createNativeQuery("insert into organisation_upload (account_ref, kind, content, uploaded_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, caller.ref())
                .setParameter(2, kind.name())
                .setParameter(3, bytes)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** What the caller's upload would do now; empty if there is none. R7: one that can no longer be taken is told once. */
    public Optional<IntakeReport> find() {
        IntakeFiles files = mine();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        IntakeReport report = run(files, "");
        if (report.refused()) {
            discard();
        }
        return Optional.of(report);
    }

    /** R2: takes the upload, if it still does what somebody said yes to. Otherwise nothing is kept.
     *
     * @param mark of the report that was on the screen
     * @throws NotFound if there is no upload */
    public IntakeReport confirm(String mark) {
        IntakeFiles files = mine();
        if (files.isEmpty()) {
            throw new NotFound();
        }
        IntakeReport report = run(files, mark);
        if (report.refused() || report.mark().equals(mark)) {
            discard();
        }
        return report;
    }

    /** The caller's upload is forgotten. */
    public void discard() {
        em.createNativeQuery("delete from organisation_upload where account_ref = ?1")
                .setParameter(1, caller.ref())
                .executeUpdate();
    }

    /** R7. For the timer, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sweep() {
        em.createNativeQuery("delete from organisation_upload where uploaded_at < ?1")
                .setParameter(1, oldest())
                .executeUpdate();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(LONGEST));
    }

    /** Everything is really done, and undone again unless it is what was said yes to. */
    private IntakeReport run(IntakeFiles files, String mark) {
        em.createNativeQuery("savepoint intake").executeUpdate();
        IntakeReport report = new FileIntake(new Intake(em, works, LocalDate.now(clock))).take(files);
        if (report.refused() || !report.mark().equals(mark)) {
            em.createNativeQuery("rollback to savepoint intake").executeUpdate();
            em.clear();
        }
        return report;
    }

    private IntakeFiles mine() {
        List<?> rows = em.createNativeQuery("select kind, content from organisation_upload where account_ref = ?1"
                        + " and uploaded_at >= ?2")
                .setParameter(1, caller.ref())
                .setParameter(2, oldest())
                .getResultList();
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            files.put(FileKind.valueOf((String) c[0]), (byte[]) c[1]);
        }
        return new IntakeFiles(files);
    }
}
