package dk.enindgang.web.guide;

import dk.enindgang.acknowledgement.Acknowledgements;
import dk.enindgang.acknowledgement.Duty;
import dk.enindgang.directory.ContactPointRow;
import dk.enindgang.guide.GuideStatus;
import dk.enindgang.guide.GuideView;
import dk.enindgang.guide.GuideView.LegalView;
import dk.enindgang.guide.GuideView.SignView;
import dk.enindgang.guide.ReaderRole;
import dk.enindgang.guide.SignAbout;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Contacts;
import dk.enindgang.web.frame.Freshness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /guide/read?guide=…&edition=…&role=…}: reads a handleguide. Reading leaves nothing behind. */
@Named
@RequestScoped
public class GuideRead {

    @Inject
    GuideReading guides;

    @Inject
    Contacts directory;

    @Inject
    Freshness freshness;

    @Inject
    Readers readers;

    @Inject
    Acknowledgements acknowledgements;

    private String slug = "";

    private @Nullable Integer edition;

    private @Nullable ReaderRole reader;

    private GuideView guide;

    private List<ContactPointRow> contacts = List.of();

    private @Nullable Duty duty;

    public void load() {
        guide = guides.get(slug, edition);
        List<ContactPointRow> all = directory.list();
        duty = acknowledgements.findDuty(slug).orElse(null);
        contacts = all.stream().filter(row -> !row.acute()).toList();
        // All that the page shows and that may change: also the numbers of "Er det akut?".
        freshness.tag(guide.ref(), guide.status(), guide.publishedEdition(), guide.escape(), getReader(), all, duty);
    }

    /** This guide as somebody else reads it. */
    public String address(ReaderRole other) {
        return Address.of("read")
                .with("guide", slug)
                .with("edition", edition)
                .with("role", other)
                .toString();
    }

    /** This guide as a PDF, for the same reader. */
    public String getPaper() {
        return pdf().toString();
    }

    /** The card for the wall. */
    public String getCard() {
        return pdf().with("card", true).toString();
    }

    private Address pdf() {
        return Address.of("/guide/pdf")
                .with("guide", slug)
                .with("edition", edition)
                .with("role", getReader());
    }

    /** All that its text and what stands beside it depend on. */
    public List<@Nullable Object> getMade() {
        return Arrays.asList(guide.ref(), guide.escape(), edition, getReader(), contacts);
    }

    /** Kinds of signs that this guide has. */
    public List<SignAbout> getSignKinds() {
        return Arrays.stream(SignAbout.values())
                .filter(about -> !guide.signs(about).isEmpty())
                .toList();
    }

    public List<SignView> signs(SignAbout about) {
        return guide.signs(about);
    }

    /** In a guide with levels: there are steps that hold on all of them. */
    public boolean isAlways() {
        return !guide.levels().isEmpty() && !guide.stepsOnEveryLevel().isEmpty();
    }

    /** That the reader has to read the guide, or null. */
    public @Nullable Duty getDuty() {
        return duty;
    }

    /** She is asked whether she has read it, where it is the edition that holds. */
    public boolean isAsked() {
        return duty != null && duty.open() && guide.status() == GuideStatus.PUBLISHED;
    }

    public List<LegalView> getLaw() {
        return guide.legalReferences();
    }

    public List<ContactPointRow> getContacts() {
        return contacts;
    }

    public GuideView getGuide() {
        return guide;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public @Nullable Integer getEdition() {
        return edition;
    }

    public void setEdition(@Nullable Integer edition) {
        this.edition = edition;
    }

    public ReaderRole getReader() {
        return reader == null ? readers.mine() : reader;
    }

    public void setReader(@Nullable ReaderRole reader) {
        this.reader = reader;
    }
}
