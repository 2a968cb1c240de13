package dk.enindgang.platform.audit;

/** By which right somebody looked: in which role, by which relation, for what. */
public record Right(String role, String relation, Purpose purpose) {

    /** Of a look that was refused. */
    public static final Right NONE = new Right("STAFF", "NONE", Purpose.UNKNOWN);
}
