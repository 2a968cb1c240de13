package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import dk.enindgang.web.frame.Reference;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class AccountEnterTest {

    @Test
    void whoeverNeedsHelpToComeInGetsANumberAndTheOthersNone() { // R10
        for (Reason reason : Reason.values()) {
            HttpServletRequest request = FakeRequest.post("/account/enter").build();
            var response = new FakeResponse();
            AccountEnter.note(request, response.build(), reason, Optional.empty());

            boolean needsHelp = EnumSet.of(Reason.AWAY, Reason.UNKNOWN).contains(reason);
            assertThat(response.header(Reference.HEADER)).as("%s", reason).hasSize(needsHelp ? 1 : 0);
            assertThat(Reference.given(request)).as("%s on the page", reason).isEqualTo(needsHelp);
        }
    }

    @Test
    void eachLogInIsOneLineWithNumberAccountAndWhatCameOfIt() { // R11
        UUID account = UUID.randomUUID();
        HttpServletRequest request = FakeRequest.post("/account/enter").build();
        String number = Reference.quiet(request);
        List<String> lines = logged(() -> {
            AccountEnter.note(request, new FakeResponse().build(), Reason.WRONG, Optional.of(account));
            AccountEnter.note(request, new FakeResponse().build(), Reason.UNKNOWN, Optional.empty());
            SignIn.tell(request, "LDAP", account);
        });

        assertThat(number).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(lines)
                .containsExactly(
                        "INFO " + number + " A log-in with a password was refused: WRONG, account " + account,
                        "WARNING " + number + " A log-in with a password was refused: UNKNOWN, account not known",
                        "INFO " + number + " A log-in succeeded: LDAP, account " + account);
    }

    private static List<String> logged(Runnable work) {
        var lines = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(AccountEnter.class.getPackageName());
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
