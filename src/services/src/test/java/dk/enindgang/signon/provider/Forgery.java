package dk.enindgang.signon.provider;

/** What is wrong with the next identity token. Each must be refused. */
public enum Forgery {
    /** Nothing. */
    NONE,
    WRONG_ISSUER,
    NO_ISSUER,
    WRONG_AUDIENCE,
    NO_AUDIENCE,
    /** For us among others, but handed to one of the others. */
    OTHER_PARTY,
    WRONG_NONCE,
    NO_NONCE,
    EXPIRED,
    NO_EXPIRY,
    ISSUED_TOMORROW,
    NO_SUBJECT,
    /** Signed honestly, but says nothing of how strong the log-in was. */
    NO_ACR,
    /** Signed honestly, of a log-in that was weaker than asked for. */
    LOW_ACR,
    /** Two strengths at once, one of them too low. */
    TWO_ACR,
    /** Algorithm none. */
    UNSIGNED,
    /** HS256 with the client's secret. */
    SHARED_SECRET,
    /** HS256 with the provider's public key as the secret, which everybody can read. */
    PUBLIC_KEY_AS_SECRET,
    /** Another key under the name of the right one. */
    FOREIGN_KEY,
    /** Another key under a name of its own. */
    UNKNOWN_KEY,
    /** Another key that the token itself brings along. */
    KEY_IN_TOKEN,
    /** Signed honestly, changed afterwards. */
    CHANGED,
    /** No token at all. */
    GARBAGE;

    /** Whether only the strength of the log-in is wrong. */
    public boolean weak() {
        return this == NO_ACR || this == LOW_ACR || this == TWO_ACR;
    }

    public static Forgery[] all() {
        return java.util.Arrays.stream(values()).filter(one -> one != NONE).toArray(Forgery[]::new);
    }
}
