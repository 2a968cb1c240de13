package dk.enindgang.web.directory;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.web.frame.Contacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /directory/list}: whom to contact, the acute numbers first. */
@Named
@RequestScoped
public class DirectoryList {

    @Inject
    Contacts contacts;

    /** Those that are not for emergencies, for the side of a guide. */
    public List<ContactPointRow> getContacts() {
        return getRows().stream().filter(row -> !row.acute()).toList();
    }

    public List<ContactPointRow> getRows() {
        return contacts.list();
    }
}
