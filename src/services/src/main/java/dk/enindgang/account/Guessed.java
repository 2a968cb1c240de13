package dk.enindgang.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under what an attempt is counted: the same for all the ways in which one name, or one place, can be written (R2). */
final class Guessed {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]+)](:\\d+)?|(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-f:.]{2,45}");

    /** What one household or one company is given of IPv6; within it one may change address as one likes. */
    private static final int NETWORK_BYTES = 8;

    private Guessed() {}

    /** A directory takes letters for the same that are not written the same: full-width ones, those with accents. */
    static String name(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain)
                .replaceAll("")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ł", "l");
    }

    /** Without the port that some proxies add; of IPv6 the network alone. */
    static String place(String client) {
        String plain = client.strip().toLowerCase(Locale.ROOT);
        Matcher port = WITH_PORT.matcher(plain);
        if (port.matches()) {
            plain = port.group(1) == null ? port.group(3) : port.group(1);
        }
        int zone = plain.indexOf('%');
        plain = zone < 0 ? plain : plain.substring(0, zone);
        return plain.contains(":") && NUMBERS.matcher(plain).matches() ? network(plain) : plain;
    }

    private static String network(String address) {
        try {
            byte[] all = InetAddress.getByName(address).getAddress();
            // An IPv4 address in the clothes of IPv6 comes out as the four bytes it is.
            return all.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(all).getHostAddress()
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(all, NETWORK_BYTES), all.length))
                            .getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
