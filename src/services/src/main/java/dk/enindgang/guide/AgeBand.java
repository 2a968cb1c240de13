package dk.enindgang.guide;

/** The ages one filters by; a guide has its own first and last year. */
public enum AgeBand {
    UNBORN(-1, -1),

    AGE_0_2(0, 2),

    AGE_3_5(3, 5),

    AGE_6_9(6, 9),

    AGE_10_14(10, 14),

    AGE_15_17(15, 17),

    AGE_18_22(18, 22),

    AGE_23_25(23, 25);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The first year of age; -1 means before birth. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
