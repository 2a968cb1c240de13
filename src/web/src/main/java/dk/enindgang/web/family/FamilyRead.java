package dk.enindgang.web.family;

import dk.enindgang.family.Families;
import dk.enindgang.family.FamilyMembers;
import dk.enindgang.family.FamilyView;
import dk.enindgang.family.MemberView;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Fleeting;
import dk.enindgang.web.frame.Postback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /family/read?family=…}: who belongs to a family, and who handles it. */
@Named
@ViewScoped
public class FamilyRead implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Families families;

    @Inject
    FamilyMembers members;

    @Inject
    Clock clock;

    private String family = "";

    private FamilyView view;

    /** Whose number was asked for, and what it is; in that one answer alone. */
    private @Nullable UUID unmasked;

    private Fleeting number = Fleeting.NONE;

    private boolean asked;

    public void load() {
        view = families.get(Address.uuid(family));
    }

    /** Whoever is shown the page once more looks once more: it is asked again whether she may, and written down. */
    public void again() {
        if (Postback.isNow()) {
            load();
            unmasked = asked ? unmasked : null;
            number = asked ? number : Fleeting.NONE;
        }
        asked = false;
    }

    /** Shows a member's CPR number once; that is written down. */
    public void unmask(UUID member) {
        number = Fleeting.of(members.unmask(Address.uuid(family), member));
        unmasked = member;
        asked = true;
    }

    /** The number of the one who was asked for; the mask of all others. */
    public String cpr(MemberView member) {
        return Objects.equals(unmasked, member.ref())
                ? number.text()
                : member.card().maskedCpr();
    }

    /** Those who belong to it today. */
    public List<MemberView> getPresent() {
        return view.membersOn(LocalDate.now(clock));
    }

    /** Those who did, or will. */
    public List<MemberView> getOthers() {
        return view.othersOn(LocalDate.now(clock));
    }

    public FamilyView getView() {
        return view;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family == null ? "" : family;
    }
}
