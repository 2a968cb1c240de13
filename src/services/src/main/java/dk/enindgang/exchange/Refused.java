package dk.enindgang.exchange;

import dk.enindgang.platform.RuleViolation;

/** R3. Why a file is not taken, said at the field it was chosen in. */
final class Refused {

    private Refused() {}

    static RuleViolation because(String key, Object... about) {
        return new RuleViolation(key, about).at("file");
    }
}
