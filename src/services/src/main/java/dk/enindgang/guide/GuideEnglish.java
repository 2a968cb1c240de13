package dk.enindgang.guide;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;

/** R11. Lays what an edition says in English over what was printed; what it does not say stays Danish. */
final class GuideEnglish {

    /** The English words, beside all that they are laid over. */
    static final String WORDS = "english";

    private GuideEnglish() {}

    static boolean wanted(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    static JsonObject over(JsonObject printed) {
        return all(printed, printed.getJsonObject(WORDS));
    }

    private static JsonObject all(JsonObject danish, JsonObject english) {
        var both = Json.createObjectBuilder(danish);
        danish.forEach((name, value) -> {
            JsonValue said = english.get(name);
            if (said != null) {
                both.add(name, either(value, said));
            }
        });
        return both.build();
    }

    private static JsonValue either(JsonValue danish, JsonValue english) {
        if (danish instanceof JsonObject fields && english instanceof JsonObject said) {
            return all(fields, said);
        }
        return danish instanceof JsonArray things && english instanceof JsonArray said && things.size() == said.size()
                ? each(things, said)
                : english;
    }

    private static JsonArray each(JsonArray danish, JsonArray english) {
        var both = Json.createArrayBuilder();
        for (int i = 0; i < danish.size(); i++) {
            both.add(either(danish.get(i), english.get(i)));
        }
        return both.build();
    }
}
