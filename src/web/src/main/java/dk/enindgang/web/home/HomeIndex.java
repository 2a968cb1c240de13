package dk.enindgang.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** {@code /}: the ways in, and what one is in the middle of. */
@Named
@RequestScoped
public class HomeIndex {

    public List<Object> getRuns() {
        return List.of();
    }
}
