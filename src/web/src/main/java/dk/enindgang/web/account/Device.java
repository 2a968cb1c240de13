package dk.enindgang.web.account;

import dk.enindgang.account.SessionBrowser;
import dk.enindgang.account.SessionDevice;
import dk.enindgang.account.SessionOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From where a session begins, as roughly as its owner needs it to know it again (R12). Nothing is decided by it. */
final class Device {

    private static final int LONGEST_ADDRESS = 45;

    private static final Pattern MOBILE = Pattern.compile("Mobi|Android|iPhone|iPad|Tablet");

    /** Each browser calls itself by those before it as well, so the first that fits is the one. */
    private static final List<Name> NAMES = List.of(
            new Name(Pattern.compile("Edg(e|A|iOS)?/"), SessionBrowser.EDGE),
            new Name(Pattern.compile("(Firefox|FxiOS)/"), SessionBrowser.FIREFOX),
            new Name(Pattern.compile("(Chrome|Chromium|CriOS)/"), SessionBrowser.CHROME),
            new Name(Pattern.compile("Version/.*Safari/"), SessionBrowser.SAFARI));

    private record Name(Pattern pattern, SessionBrowser browser) {}

    private Device() {}

    static SessionOrigin of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String address = request.getRemoteAddr();
        return new SessionOrigin(
                browser(agent), device(agent), address.substring(0, Math.min(address.length(), LONGEST_ADDRESS)));
    }

    static SessionBrowser browser(@Nullable String agent) {
        return NAMES.stream()
                .filter(name -> agent != null && name.pattern().matcher(agent).find())
                .findFirst()
                .map(Name::browser)
                .orElse(SessionBrowser.OTHER);
    }

    static SessionDevice device(@Nullable String agent) {
        return agent != null && MOBILE.matcher(agent).find() ? SessionDevice.MOBILE : SessionDevice.COMPUTER;
    }
}
