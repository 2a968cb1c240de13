package dk.enindgang.writing;

import dk.enindgang.guide.Guides;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;

/** What has changed in a guide since an edition. For everybody who reads guides: what both say, everybody may read. */
@Stateless
@RolesAllowed("STAFF")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EditionChanges {

    @Inject
    Guides guides;

    @Inject
    ChangeShelf shelf;

    /** R12. Until the edition that holds now; nothing where none holds, or where the text of one of them is not kept. At
     * most three statements. */
    public List<Difference> list(String slug, int since) {
        OptionalInt newest = guides.newestEdition(slug);
        return newest.isPresent() && newest.getAsInt() != since
                ? shelf.get(slug, since, newest.getAsInt(), edition -> guides.text(slug, edition))
                : List.of();
    }
}
