package dk.enindgang.guide;

import dk.enindgang.organisation.Sector;
import org.jspecify.annotations.Nullable;

/** What one looks for among the guides that hold now. A missing part does not narrow; an empty text lists all. */
public record GuideFilter(
        String text,
        @Nullable ProfessionalRole role,
        @Nullable AgeBand age,
        @Nullable Sector sector,
        @Nullable Integer level,
        int first,
        int size) {

    /** Longer texts are cut: nobody searches with them, and each word costs. */
    public static final int LONGEST_TEXT = 200;

    public static final int PAGE = 20;

    public GuideFilter {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), 100);
    }

    /** The first page of everything. */
    public static GuideFilter all() {
        return search("");
    }

    public static GuideFilter search(String text) {
        return new GuideFilter(text, null, null, null, null, 0, PAGE);
    }

    public GuideFilter withRole(@Nullable ProfessionalRole wanted) {
        return new GuideFilter(text, wanted, age, sector, level, first, size);
    }

    public GuideFilter withAge(@Nullable AgeBand wanted) {
        return new GuideFilter(text, role, wanted, sector, level, first, size);
    }

    public GuideFilter withSector(@Nullable Sector wanted) {
        return new GuideFilter(text, role, age, wanted, level, first, size);
    }

    public GuideFilter withLevel(@Nullable Integer wanted) {
        return new GuideFilter(text, role, age, sector, wanted, first, size);
    }

    public GuideFilter page(int firstRow, int rows) {
        return new GuideFilter(text, role, age, sector, level, firstRow, rows);
    }
}
