package dk.enindgang.platform.db;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** R6. The language in which whoever sent this request reads. */
@RequestScoped
public class ReaderLanguage {

    private String code = "";

    /** Said by whoever takes the request in. */
    public void reads(Locale language) {
        code = language.getLanguage();
    }

    /** Empty where nobody has said it. */
    String code() {
        return code;
    }
}
