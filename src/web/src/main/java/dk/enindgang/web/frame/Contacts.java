package dk.enindgang.web.frame;

import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.directory.ContactPoints;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom one can contact, asked for once in a request: the top of the page, its side and the page itself need it. */
@RequestScoped
public class Contacts {

    @Inject
    ContactPoints contactPoints;

    private @Nullable List<ContactPointRow> rows;

    public List<ContactPointRow> list() {
        List<ContactPointRow> known = rows;
        if (known == null) {
            known = contactPoints.list();
            rows = known;
        }
        return known;
    }
}
