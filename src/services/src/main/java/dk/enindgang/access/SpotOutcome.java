package dk.enindgang.access;

/** What a leader found when she asked about a look (udfald af stikprøve). */
public enum SpotOutcome {
    /** It had to do with the work. */
    EXPLAINED,
    /** It should not have been, and they have talked about it. */
    TALKED,
    /** It is passed on as a breach of data protection. */
    BREACH
}
