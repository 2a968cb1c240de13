package dk.enindgang.web.guide;

import dk.enindgang.guide.AgeBand;
import dk.enindgang.guide.GuideFilter;
import dk.enindgang.guide.GuideRow;
import dk.enindgang.guide.ProfessionalRole;
import dk.enindgang.organisation.Sector;
import dk.enindgang.web.frame.Address;
import dk.enindgang.web.frame.Paged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /guide/list?q=…&role=…&age=…&sector=…&level=…}: finds a handleguide. The whole search stands in the address. */
@Named
@RequestScoped
public class GuideList {

    @Inject
    GuideReading guides;

    private String q = "";

    private @Nullable ProfessionalRole role;

    private @Nullable AgeBand age;

    private @Nullable Sector sector;

    private @Nullable Integer level;

    private int page = 1;

    private Paged<GuideRow> shown = Paged.none();

    public void load() {
        shown = Paged.read(
                page,
                GuideFilter.PAGE,
                (first, max) -> guides.list(new GuideFilter(q, role, age, sector, level, first, max)));
    }

    /** This search, ready for the number of a page. */
    public String getAddress() {
        return Address.of("list")
                .with("q", q)
                .with("role", role)
                .with("age", age)
                .with("sector", sector)
                .with("level", level)
                .open();
    }

    public List<GuideRow> getRows() {
        return shown.rows();
    }

    /** All that was found is shown, so it can be counted. */
    public boolean isWhole() {
        return shown.page() == 1 && !shown.more() && !shown.rows().isEmpty();
    }

    public boolean isMore() {
        return shown.more();
    }

    public ProfessionalRole[] getRoles() {
        return ProfessionalRole.values();
    }

    public AgeBand[] getAges() {
        return AgeBand.values();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public List<Integer> getLevels() {
        return List.of(0, 1, 2, 3);
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public @Nullable ProfessionalRole getRole() {
        return role;
    }

    public void setRole(@Nullable ProfessionalRole role) {
        this.role = role;
    }

    public @Nullable AgeBand getAge() {
        return age;
    }

    public void setAge(@Nullable AgeBand age) {
        this.age = age;
    }

    public @Nullable Sector getSector() {
        return sector;
    }

    public void setSector(@Nullable Sector sector) {
        this.sector = sector;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public int getPage() {
        return shown.page();
    }

    public void setPage(int page) {
        this.page = page;
    }
}
