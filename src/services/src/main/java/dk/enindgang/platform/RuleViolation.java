package dk.enindgang.platform;

import jakarta.ejb.ApplicationException;
import java.util.LinkedHashSet;
import java.util.List;

/** A rule said no. The message is the key of a text in the bundles, the arguments go into it. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    private String field = "";

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** Names the field of the page that the rule is about, so that the message stands there. */
    public RuleViolation at(String name) {
        field = name;
        return this;
    }

    /** The id of the field the rule is about; empty if it is about the whole. */
    public String field() {
        return field;
    }

    /** This one, and those of {@link Rules} that were broken besides, in their order. */
    public List<RuleViolation> all() {
        var all = new LinkedHashSet<RuleViolation>();
        all.add(this);
        for (Throwable other : getSuppressed()) {
            if (other instanceof RuleViolation besides) {
                all.addAll(besides.all());
            }
        }
        return List.copyOf(all);
    }

    /** What the text speaks about. Never personal data. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
