package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.directory.ContactPoints;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /directory/card}: the numbers for the fridge door, on one sheet; nobody's name is on it. */
@Named
@RequestScoped
public class DirectoryCard {

    @Inject
    ContactPoints contactPoints;

    @Inject
    Clock clock;

    private List<ContactPointRow> rows = List.of();

    public void load() {
        rows = contactPoints.card();
    }

    public List<ContactPointRow> getAcute() {
        return rows.stream().filter(ContactPointRow::acute).toList();
    }

    public List<ContactPointRow> getOthers() {
        return rows.stream().filter(row -> !row.acute()).toList();
    }

    /** The day it was printed: a sheet on a door grows old. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
