package dk.enindgang.it.attack;

import dk.enindgang.it.product.Session;
import dk.enindgang.signon.provider.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

/** A browser of ours that has been sent to the identity provider. */
record SignOnAway(Session browser, URI there) {

    /** With whatever cookies it had, to come back to this page. */
    static SignOnAway of(Session before, String back) throws IOException {
        HttpResponse<String> begun = before.get("/signon/begin?back=" + back);
        return new SignOnAway(
                before.after(begun),
                URI.create(begun.headers().firstValue("Location").orElseThrow()));
    }

    /** The path it comes back to when this name is typed there. */
    String answer(String name) throws IOException {
        return path(new Browser().logIn(there, name));
    }

    static String path(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
