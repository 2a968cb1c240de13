package dk.enindgang.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "/jakarta.faces.resource/theme.css.xhtml, RESOURCE",
        "/favicon.ico, RESOURCE",
        "/ops/health, OPERATIONS",
        "/calendar/tasks.ics, SUBSCRIPTION",
        "/help/index, OPEN",
        "/language, OPEN",
        "/account/login, LOG_IN",
        "/account/first, LOG_IN",
        "/account/enter, ENTRY",
        "/account/logout, ENTRY",
        "/account/session, ENTRY",
        "/signon/begin, ENTRY",
        "/signon/left, ENTRY",
        "/signon/return, ENTRY",
        "/signon/over, NOTICE",
        "/signon/refused, OPEN"
    })
    void whatIsForAllIsNamed(String path, Place place) { // R4
        assertThat(Place.of(path)).isEqualTo(place);
        assertThat(place.needsSomeoneSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/guide/list",
                "/run/step",
                "/draft/save",
                "/what/comes/tomorrow",
                "/ops",
                "/opsx",
                "/help",
                "/help/index/",
                "/Help/Index",
                "/account/login/",
                "/account/sessions",
                "/account/password",
                "/account/first/",
                "/account/login/x",
                "/account",
                "/signon",
                "/signon/over/",
                "/signon/return/x",
                "/jakarta.faces.resource",
                "/x/jakarta.faces.resource/",
                "/favicon.ico/",
                "/frame-error"
            })
    void everythingElseNeedsSomebodySignedIn(String path) { // R4
        assertThat(Place.of(path)).isEqualTo(Place.GUARDED);
        assertThat(Place.of(path).needsSomeoneSignedIn()).isTrue();
    }

    @Test
    void resourcesAndOperationsAloneAnswerWithoutTheDatabase() { // R8
        assertThat(Place.values()).filteredOn(Place::needsNoDatabase).containsOnly(Place.RESOURCE, Place.OPERATIONS);
    }
}
