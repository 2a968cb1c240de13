package dk.enindgang.web.directory;

import dk.enindgang.run.RunChild;
import dk.enindgang.web.frame.Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The way from a guide to {@code /directory/who}, with what is known filled in; never whom it is about. */
@Named
@ApplicationScoped
public class DirectoryAsk {

    /** No area is called that; nobody's own is taken then. */
    private static final String UNKNOWN = "unknown";

    @Inject
    Clock clock;

    /** @param born on which day, if it is about a child; only the years go into the address */
    String address(String guide, @Nullable LocalDate born) {
        LocalDate today = LocalDate.now(clock);
        Object age = born == null
                ? null
                : born.isAfter(today) ? -1 : Period.between(born, today).getYears();
        return Address.of("/directory/who")
                .with("guide", guide)
                .with("age", age)
                .with("area", UNKNOWN)
                .toString();
    }

    /** From a guide that is read: the asker's own place is meant. */
    public String address(String guide) {
        return Address.of("/directory/who").with("guide", guide).toString();
    }

    /** From a run. The child's place is not the asker's own: she chooses it herself. */
    public String about(String guide, @Nullable RunChild child) {
        return child == null ? address(guide) : address(guide, child.person().birthDate());
    }
}
