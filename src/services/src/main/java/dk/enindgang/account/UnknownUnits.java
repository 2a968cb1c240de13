package dk.enindgang.account;

import dk.enindgang.account.MappedRoles.UnitRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Units that a mapping names and that are not here, as this node has met them; for those who run the place (R15). */
@ApplicationScoped
public class UnknownUnits {

    private static final System.Logger LOG = System.getLogger(UnknownUnits.class.getName());

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    private final Set<String> met = new ConcurrentSkipListSet<>();

    /** Told once; which unit it is stands in what {@link #list} gives, for a claim never comes into the log. */
    void add(ExternalSource source, UnitRole role) {
        if (met.size() < MOST && met.add(words(source, role))) {
            LOG.log(
                    Level.WARNING,
                    "Line {0} of {1} gives a role in a unit that is not here; nobody gets it. /ops/health names the unit.",
                    role.line(),
                    setting(source));
        }
    }

    /** It is here now. */
    void remove(ExternalSource source, UnitRole role) {
        met.remove(words(source, role));
    }

    /** Setting, line and unit. */
    public List<String> list() {
        return List.copyOf(met);
    }

    private static String words(ExternalSource source, UnitRole role) {
        String unit = role.unit().substring(0, Math.min(role.unit().length(), LONGEST));
        return setting(source) + ", line " + role.line() + ": " + unit;
    }

    private static String setting(ExternalSource source) {
        return "ENINDGANG_" + source + "_ROLES";
    }
}
