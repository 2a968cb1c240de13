package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.Intake;
import dk.enindgang.organisation.OpenWorks;
import dk.enindgang.platform.Caller;
import dk.enindgang.platform.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door for files about the organisation. An upload waits for its own editor's yes, for a day at most. */
@Stateless
@RolesAllowed("DIRECTORY_EDITOR")
public class OrganisationFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    OpenWorks works;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** R1-R3: keeps the files and says what they would do. An upload of before is forgotten. */
    public IntakeReport upload(IntakeFiles files) {
        discard();
        files.files()
                .forEach((kind, bytes) -> em.createNativeQuery(
                                "insert into organisation_upload (account_ref, kind, content) values (?1, ?2, ?3)")
                        .setParameter(1, caller.ref())
                        .setParameter(2, kind.name())
                        .setParameter(3, bytes)
                        .executeUpdate());
        return run(files, "");
    }

    /** What the caller's upload would do now; empty if there is none. */
    public Optional<IntakeReport> find() {
        IntakeFiles files = mine();
        return files.isEmpty() ? Optional.empty() : Optional.of(run(files, ""));
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
        if (!report.refused() && report.mark().equals(mark)) {
            discard();
        }
        return report;
    }

    /** The caller's upload is forgotten, and what others have left lying since yesterday. */
    public void discard() {
        em.createNativeQuery("delete from organisation_upload where account_ref = ?1"
                        + " or uploaded_at < now() - interval '1 day'")
                .setParameter(1, caller.ref())
                .executeUpdate();
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
        List<?> rows = em.createNativeQuery("select kind, content from organisation_upload where account_ref = ?1")
                .setParameter(1, caller.ref())
                .getResultList();
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            files.put(FileKind.valueOf((String) c[0]), (byte[]) c[1]);
        }
        return new IntakeFiles(files);
    }
}
