package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.directory.ContactPoints;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /directory/list}: whom to contact, the acute numbers first. */
@Named
@RequestScoped
public class DirectoryList {

    @Inject
    ContactPoints contactPoints;

    private List<ContactPointRow> rows = List.of();

    public void load() {
        rows = contactPoints.list();
    }

    /** Those that are not for emergencies, for the side of a guide. */
    public List<ContactPointRow> getContacts() {
        if (rows.isEmpty()) {
            load();
        }
        return rows.stream().filter(row -> !row.acute()).toList();
    }

    public List<ContactPointRow> getRows() {
        return rows;
    }
}
