package dk.enindgang.web.exchange;

import dk.enindgang.exchange.PackageRow;
import dk.enindgang.exchange.PackageView;
import dk.enindgang.exchange.ReceivedPackages;
import dk.enindgang.guide.file.GuideFault;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.web.frame.Message;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /exchange/take}: a package of another municipality, seen before anything of it is taken. For EDITOR. */
@Named
@ViewScoped
public class ExchangeTake implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/exchange/take?faces-redirect=true";

    @Inject
    ReceivedPackages received;

    @Inject
    Message message;

    private transient @Nullable Part file;

    private @Nullable PackageView view;

    private List<GuideFault> faults = List.of();

    private final Map<String, Boolean> chosen = new HashMap<>();

    /** What was read and not yet chosen from is there again. */
    public void load() {
        view = received.find().orElse(null);
        if (view != null) {
            view.rows().forEach(row -> chosen.put(row.slug(), row.wanted()));
        }
    }

    /** Stays with every reason if the package cannot be taken; it is not kept then. */
    public @Nullable String upload() {
        byte[] content = bytes(file);
        if (content.length == 0) {
            throw new RuleViolation("exchange.rule.noFile").at("file");
        }
        faults = List.copyOf(received.upload(content));
        if (!faults.isEmpty()) {
            view = null;
            return null;
        }
        return HERE;
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

    public String take() {
        Set<String> slugs = chosen.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        message.done("exchange.take.taken", received.take(view == null ? "" : view.mark(), slugs));
        return "/writing/list?faces-redirect=true";
    }

    public String discard() {
        received.discard();
        return HERE;
    }

    /** The package that waits, or null. */
    public @Nullable PackageView getView() {
        return view;
    }

    /** There is something to choose. */
    public boolean isReady() {
        return view != null && view.rows().stream().anyMatch(PackageRow::takeable);
    }

    public List<GuideFault> getFaults() {
        return faults;
    }

    /** Which are ticked. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
