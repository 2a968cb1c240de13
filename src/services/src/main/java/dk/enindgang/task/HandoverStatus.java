package dk.enindgang.task;

/** What became of handing a task on. */
public enum HandoverStatus {
    /** Venter på svar. */
    WAITING,
    /** Sagt ja. */
    ACCEPTED,
    /** Sagt nej, with a reason. */
    DECLINED,
    /** Taget tilbage by the giver. */
    WITHDRAWN
}
