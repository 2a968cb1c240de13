package dk.enindgang.organisation;

import dk.enindgang.platform.RuleViolation;

/** A number leads to nothing that is here; it may come later. */
public class Unknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final String number;

    Unknown(String number) {
        super("organisation.rule.unknownNumber", number);
        this.number = number;
    }

    public String number() {
        return number;
    }
}
