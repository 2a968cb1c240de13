package dk.enindgang.web.frame;

import dk.enindgang.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.Application;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tags need to know of the page they stand in. */
@Named
@RequestScoped
public class Frame {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private static final List<String> SECTIONS = List.of(
            "guide", "run", "task", "family", "consultation", "directory", "organisation", "access", "looks", "outbox");

    private static final Map<String, Set<String>> PAGES_OF = Map.of(
            "access", Set.of("/access/roles.xhtml", "/access/accounts.xhtml"),
            "looks", Set.of("/access/looks.xhtml", "/access/extract.xhtml", "/access/spotWeeks.xhtml"));

    /** A way in the menu: feature, text key, address, and whether one is there. */
    public record MenuItem(String section, String key, String address, boolean here) {}

    /** A key that does something wherever one is, and the text key of what it does. */
    public record Key(String key, String what) {}

    private static final List<Key> KEYS = List.of(
            new Key("/", "frame.keys.search"),
            new Key("n", "frame.keys.next"),
            new Key("p", "frame.keys.previous"),
            new Key("a", "frame.keys.acute"),
            new Key("h", "frame.keys.home"),
            new Key("?", "frame.keys.show"));

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    Language language;

    @Inject
    WorkBadge badge;

    private @Nullable String icons;

    public String getMunicipality() {
        return settings.municipality();
    }

    public long getSessionMinutes() {
        return settings.sessionLength().toMinutes();
    }

    /** The address of all icons; asked for by each of them. */
    public String getIcons() {
        String known = icons;
        if (known == null) {
            Application application = FacesContext.getCurrentInstance().getApplication();
            known = application
                    .getResourceHandler()
                    .createResource("icons.svg", "frame")
                    .getRequestPath();
            icons = known;
        }
        return known;
    }

    /** As frame.js answers them. */
    public List<Key> getKeys() {
        return KEYS;
    }

    /** The folder of the page: the feature one is in. */
    public String getSection() {
        String view = viewId();
        return view.substring(1, Math.max(1, view.lastIndexOf('/')));
    }

    /** The menu, as much of it as the reader has use for. */
    public List<MenuItem> getMenu() {
        String section = getSection();
        return SECTIONS.stream()
                .filter(this::isOfUse)
                .map(name -> item(name, section))
                .toList();
    }

    /** All that the menu shows. */
    public List<Object> getMenuKey() {
        return List.of(getMenu(), badge.getSum());
    }

    /** Two ways lead into one folder: there one is at the page itself. Who is a family's contact is a part of the family. */
    private static MenuItem item(String name, String section) {
        String folder = name.equals("looks") ? "access" : name;
        String address = "/" + folder + "/" + firstPage(name);
        boolean here = folder.equals("access")
                ? PAGES_OF.get(name).contains(viewId())
                : name.equals(section.equals("contact") ? "family" : section);
        return new MenuItem(name, "frame.menu." + name, address, here);
    }

    private boolean isOfUse(String name) {
        return switch (name) {
            case "outbox" -> signedIn.isOperations();
            case "access" -> signedIn.isAdmin();
            case "looks" -> signedIn.isAuditor();
            default -> true;
        };
    }

    private static String firstPage(String section) {
        return switch (section) {
            case "help" -> "index";
            case "organisation" -> "tree";
            case "access" -> "roles";
            case "looks" -> "looks";
            default -> "list";
        };
    }

    /** The text key that belongs to an id on this page: {@code guide.edit.title} for {@code title}. */
    public String key(String id) {
        String view = viewId();
        return view.substring(1, view.lastIndexOf('.')).replace('/', '.') + "." + id;
    }

    /** The elements that describe an input: its help, and its fault when there is one. */
    public @Nullable String about(UIInput input, boolean help) {
        String id = input.getClientId();
        String described = Stream.of(help ? id + "Help" : "", input.isValid() ? "" : id + "Fault")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return described.isEmpty() ? null : described;
    }

    /** First letters of the first and the last name. */
    public String initials(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] parts = name.strip().split("\\s+", -1);
        String last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (parts[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }

    /** "Gemt 10.32", or nothing yet. */
    public String saved(@Nullable LocalTime at) {
        return at == null ? "" : Texts.say(language.getLocale(), "frame.saved.at", CLOCK.format(at));
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
