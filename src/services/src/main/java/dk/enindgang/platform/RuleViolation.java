package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;

/** A rule said no. The message is the key of a text in the bundles, the arguments go into it. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** What the text speaks about. Never personal data. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
