package dk.enindgang.contact;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All limits as they are.
 *
 * @param changedBy who changed them last; missing as long as nobody has
 */
public record ContactLimitView(
        Map<ContactLimit, Integer> most, @Nullable String changedBy) implements Serializable {

    public ContactLimitView {
        most = Map.copyOf(most);
    }

    public int of(ContactLimit limit) {
        return most.getOrDefault(limit, 0);
    }
}
