package dk.enindgang.web.home;

import dk.enindgang.acknowledgement.Acknowledgements;
import dk.enindgang.acknowledgement.ToRead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which guides somebody has to read, on her first page. */
@Named
@RequestScoped
public class HomeReading {

    @Inject
    Acknowledgements acknowledgements;

    private @Nullable List<ToRead> guides;

    public List<ToRead> getGuides() {
        if (guides == null) {
            guides = acknowledgements.listToRead();
        }
        return guides;
    }
}
