package dk.enindgang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dk.enindgang.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPageTest {

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleHasAWholePageInBothLanguages(Trouble trouble) { // R3
        for (Locale language : new Locale[] {Language.DANISH, Language.ENGLISH}) {
            String page = ErrorPage.page(language, trouble, "ABCD-EFGH", "", "/");
            assertThat(page).contains("lang=\"" + language.getLanguage() + "\"", "ABCD-EFGH", "112");
            assertThat(page).doesNotContain("{", "}", "style=");
        }
    }

    @Test
    void tryAgainLeadsBackToThePageOneCameFrom() { // R3
        String page = ErrorPage.page(Language.DANISH, Trouble.NOT_READY, "", "", "/run/step?run=1&step={help}");
        assertThat(page).contains("href=\"/run/step?run=1&amp;step={help}\">Prøv igen</a>");
    }

    @Test
    void whoWaitsInVainIsNotToldToWait() { // R3
        String page = ErrorPage.page(Language.DANISH, Trouble.REFUSED, "", "", "/");
        assertThat(page).contains("det går ikke over af sig selv").doesNotContain("minut");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "403, NOT_YOURS",
        "405, NOT_UNDERSTOOD",
        "413, NOT_UNDERSTOOD",
        "500, BROKEN",
        "503, NOT_READY"
    })
    void theStatusTellsTheTrouble(int status, Trouble trouble) {
        assertThat(Trouble.of(status, null)).isEqualTo(trouble);
    }

    @Test
    void theCauseTellsMoreThanTheStatus() {
        assertThat(Trouble.of(500, new ServletException(new EJBException(new NotFound()))))
                .isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(500, new EJBAccessException("role"))).isEqualTo(Trouble.NOT_YOURS);
        assertThat(Trouble.of(500, new ServletException(new ViewExpiredException("/a"))))
                .isEqualTo(Trouble.EXPIRED);
        assertThat(Trouble.of(400, new IllegalStateException())).isEqualTo(Trouble.BROKEN);
    }
}
