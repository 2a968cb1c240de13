package dk.enindgang.web.directory;

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

    @Inject
    Clock clock;

    /** @param born on which day, if it is about a child; only the years go into the address */
    public String address(String guide, @Nullable LocalDate born) {
        LocalDate today = LocalDate.now(clock);
        Object age = born == null
                ? null
                : born.isAfter(today) ? -1 : Period.between(born, today).getYears();
        return Address.of("/directory/who")
                .with("guide", guide)
                .with("age", age)
                .toString();
    }

    /** From a guide that is read. */
    public String address(String guide) {
        return address(guide, null);
    }
}
