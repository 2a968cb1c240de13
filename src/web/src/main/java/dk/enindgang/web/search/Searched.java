package dk.enindgang.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The last few searches of a session, each under a number that means nothing elsewhere: it may stand in an address, and
 * what was typed may not. The session is given new ones each time, so that the nodes see that something has changed.
 */
@ApplicationScoped
public class Searched {

    private static final String KEPT = KeptSearches.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** @return the number it is kept under */
    public String keep(String typed) {
        String number = UUID.randomUUID().toString();
        request.getSession().setAttribute(KEPT, kept().with(number, typed, clock.instant()));
        return number;
    }

    /** Empty for a number of another session, for one of long ago, and for a CPR number that was read already. */
    public Optional<String> find(String number) {
        KeptSearches kept = kept();
        Optional<String> typed = kept.find(number, clock.instant());
        KeptSearches left = kept.read(number);
        if (left != kept) {
            request.getSession().setAttribute(KEPT, left);
        }
        return typed;
    }

    private KeptSearches kept() {
        return request.getSession().getAttribute(KEPT) instanceof KeptSearches kept ? kept : KeptSearches.NONE;
    }
}
