package dk.enindgang.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The request in which data are seen: its number, and from where it came. */
@RequestScoped
public class Occasion {

    private final UUID number = UUID.randomUUID();

    private final Set<Object> told = new HashSet<>();

    private String address = "";

    /** Said by whoever takes the request in. */
    public void came(String from) {
        address = from;
    }

    /** Said by whoever goes on with the request after something failed: what was told then may have been undone. */
    public void undone() {
        told.clear();
    }

    UUID number() {
        return number;
    }

    String address() {
        return address;
    }

    /** R3: false if the same has been told before in this request. */
    boolean isNew(Object look) {
        return told.add(look);
    }
}
