package dk.enindgang.web.writing;

import dk.enindgang.guide.file.GuideFault;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Message;
import dk.enindgang.writing.Beginnings;
import dk.enindgang.writing.FileTaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /writing/import}: a guide file becomes a manuscript. For EDITOR. */
@Named
@RequestScoped
public class WritingImport {

    @Inject
    Beginnings beginnings;

    @Inject
    Message message;

    private @Nullable Part file;

    private List<GuideFault> faults = List.of();

    /** Asked before the form is shown: whoever may not is refused here, by the role. */
    public void load() {
        beginnings.mayBegin();
    }

    /** Stays with every reason if the file cannot be taken. */
    public @Nullable String upload() {
        byte[] content = bytes(file);
        if (content.length == 0) {
            throw new RuleViolation("writing.rule.noFile").at("file");
        }
        FileTaken taken = beginnings.take("handleguide.md", content);
        if (taken.manuscript() == null) {
            faults = taken.faults();
            return null;
        }
        message.done("writing.list.begun");
        return "/writing/edit?faces-redirect=true&manuscript=" + taken.manuscript();
    }

    private static byte[] bytes(@Nullable Part part) {
        if (part == null) {
            return new byte[0];
        }
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<GuideFault> getFaults() {
        return faults;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
