package dk.enindgang.web.frame;

import java.util.ArrayList;
import java.util.List;

/** Remembers what a page said, by its keys. */
public final class MessageForTests extends Message {

    private final List<String> said = new ArrayList<>();

    @Override
    public void done(String key, Object... arguments) {
        said.add(key);
    }

    public List<String> said() {
        return said;
    }
}
