package dk.enindgang.account;

import dk.enindgang.platform.RuleViolation;

/** A password somebody is to have from now on, typed twice (R21). */
public record NewPassword(String typed, String repeated) {

    /**
     * As it is kept.
     *
     * @throws RuleViolation if it is too easy, or not the same both times
     */
    PasswordHash hash(String userName) {
        NewAccount.fault(typed, userName).ifPresent(fault -> {
            String key = "account.rule." + fault;
            throw new RuleViolation(key, NewAccount.SHORTEST).at("password");
        });
        if (!typed.equals(repeated)) {
            throw new RuleViolation("account.rule.password.different").at("repeat");
        }
        return PasswordHash.of(typed);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
