package dk.enindgang.it.history;

/** Something that is not as people were told. */
record Fault(Kind kind, String what) {

    /** What is wrong with it. */
    enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** There more often than anybody asked for. */
        DOUBLED,
        /** Refused, and there. */
        REFUSED_AND_DONE,
        /** Something that belongs to it is missing. */
        HALF_DONE,
        /** More or fewer versions than changes. */
        VERSION_GAP,
        /** An event that was not sent, came twice, never, or out of turn. */
        EVENT,
        /** A look without its row, or a log that was tampered with. */
        LOG,
        /** A sum that is not the sum. */
        SUM,
        /** A failure that was answered while nobody did the server any harm. */
        FAILED,
        /** A moment at which a family had no contact person. */
        GAP,
        /** A moment at which a family had two. */
        OVERLAP
    }
}
