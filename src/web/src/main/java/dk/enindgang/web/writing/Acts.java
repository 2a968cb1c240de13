package dk.enindgang.web.writing;

import dk.enindgang.web.frame.Message;
import dk.enindgang.web.writing.Typing.Act;
import dk.enindgang.writing.Manuscripts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what a button of a manuscript's form says, after what was typed is saved. */
@RequestScoped
public class Acts {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Typing typing;

    @Inject
    Message message;

    /** Where to go then; nothing where something typed must be looked at first.
     *
     * @param page the page with its parameters, as an outcome of Faces */
    @Nullable
    String carryOut(Act act, UUID manuscript, String page) {
        String dropped = act.name().equals("theirs") ? act.pointer() : "";
        if (!typing.save(manuscript, dropped)) {
            return null;
        }
        String at = "";
        switch (act.name()) {
            case "add" -> at = manuscripts.add(manuscript, act.pointer());
            case "step" -> {
                String step = manuscripts.addStep(manuscript, act.pointer());
                return "/writing/step?faces-redirect=true&manuscript=" + manuscript + "&step=" + last(step);
            }
            case "remove" -> {
                manuscripts.remove(manuscript, act.pointer());
                message.done("writing.removed");
            }
            case "up" -> at = moved(manuscript, act.pointer(), -1);
            case "down" -> at = moved(manuscript, act.pointer(), 1);
            case "drop" -> {
                String[] both = act.pointer().split(">", 2);
                at = both[0];
                manuscripts.moveTo(manuscript, at, last(both[both.length - 1]));
                message.done("writing.moved");
            }
            default -> message.done("writing.saved");
        }
        return at.isEmpty() ? page : page + "&at=" + at;
    }

    private String moved(UUID manuscript, String pointer, int by) {
        manuscripts.move(manuscript, pointer, by);
        message.done(by < 0 ? "writing.moved.up" : "writing.moved.down");
        return pointer;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
