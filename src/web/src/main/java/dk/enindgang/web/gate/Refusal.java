package dk.enindgang.web.gate;

/** Why a request is not let in: the status and, for the log, the kind. */
enum Refusal {
    HOST(400),
    ADDRESS(404),
    ADDRESS_TOO_LONG(414),
    QUERY(400),
    METHOD(405),
    LENGTH_UNKNOWN(411),
    BODY_WHERE_NONE_BELONGS(400),
    TOO_LARGE(413),
    CONTENT_TYPE(415),
    FOREIGN_ORIGIN(403),
    PARAMETERS(400),
    VIEW_STATE(400);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
