package dk.enindgang.organisation;

/** Why it is this colleague who is responsible for something, or nobody by name (ansvarlig, fordi). */
public enum ResponsibleReason {
    /** Follows the guide herself. */
    FOLLOWS,
    /** Leads the unit, or the nearest one above it that has a leader. */
    LEADER,
    /** Has the profession that is asked for, nearest to the unit. */
    PROFESSION,
    /** Answers for somebody who is away. */
    SUBSTITUTE,
    /** Nobody by name: there is no such colleague. */
    NOBODY,
    /** Nobody by name: whoever it would be is away, and so are those who answer for her. */
    AWAY,
    /** Nobody by name: whoever had it is here no more. */
    GONE,
    /** Took it herself. */
    TOOK,
    /** Said yes when somebody handed it on. */
    ACCEPTED,
    /** Was given it by somebody who left. */
    INHERITED
}
