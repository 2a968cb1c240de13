package dk.enindgang.organisation;

import dk.enindgang.platform.Features;
import java.util.List;

/** What features know of open work, without a container. */
public final class OpenWorksForTests {

    private OpenWorksForTests() {}

    public static OpenWorks of(OpenWork... features) {
        var works = new OpenWorks();
        works.features = new Features<>(List.of(features));
        return works;
    }
}
