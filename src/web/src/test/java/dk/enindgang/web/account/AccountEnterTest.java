package dk.enindgang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.account.LogInRefused.Reason;
import dk.enindgang.web.FakeRequest;
import dk.enindgang.web.FakeResponse;
import dk.enindgang.web.frame.Reference;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AccountEnterTest {

    @Test
    void whoeverNeedsHelpToComeInGetsANumberAndTheOthersNone() { // R10
        for (Reason reason : Reason.values()) {
            HttpServletRequest request = FakeRequest.post("/account/enter").build();
            var response = new FakeResponse();
            AccountEnter.note(request, response.build(), reason);

            boolean needsHelp = EnumSet.of(Reason.AWAY, Reason.UNKNOWN).contains(reason);
            assertThat(response.header(Reference.HEADER)).as("%s", reason).hasSize(needsHelp ? 1 : 0);
            assertThat(Reference.given(request)).as("%s on the page", reason).isEqualTo(needsHelp);
        }
    }
}
