package dk.enindgang.account;

import dk.enindgang.password.PasswordPolicy;
import dk.enindgang.platform.RuleViolation;

/** A password somebody is to have from now on, typed twice (R21, R22). */
public record NewPassword(String typed, String repeated) {

    /**
     * As it is kept.
     *
     * @throws RuleViolation if it is too easy, or not the same both times
     */
    PasswordHash hash(PasswordPolicy policy, Account account) {
        policy.fault(typed, account.getUserName(), account.getDisplayName()).ifPresent(fault -> {
            String key = "account.rule." + fault.key();
            throw new RuleViolation(key, fault.about()).at("password");
        });
        if (!typed.equals(repeated)) {
            throw new RuleViolation("account.rule.password.different").at("repeat");
        }
        return PasswordHash.of(typed);
    }

    /**
     * The same, in place of the one she has.
     *
     * @throws RuleViolation also if it is that one
     */
    PasswordHash hashInsteadOf(String current, PasswordPolicy policy, Account account) {
        if (typed.equals(current)) {
            throw new RuleViolation("account.rule.password.same").at("password");
        }
        return hash(policy, account);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
