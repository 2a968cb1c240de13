package dk.enindgang.it.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.enindgang.it.Project;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who may know whom. Each rule holds for the product and is broken by a canary. */
class ArchitectureTest {

    /** Log-in happens before anybody has a role; the outbox is emptied by nobody; health guards its details itself. */
    private static final List<String> OPEN_TO_ALL = List.of(
            "Accounts.logIn",
            // Whoever knows the secret address of a calendar.
            "CalendarFeeds.find",
            "RunningSessions.begin",
            "RunningSessions.end",
            "RunningSessions.find",
            "SingleSignOn.begin",
            "SingleSignOn.complete",
            "SingleSignOn.end",
            "SingleSignOn.farewell",
            "SingleSignOn.over",
            "Throttle.attempt",
            "Throttle.excuse",
            "Throttle.forget",
            "Throttle.succeeded",
            "Throttle.undo",
            // The system itself calls these: at the start, from a timer, from the health check.
            "FirstContactPoints.onSchemaReady",
            "Dispatch.next",
            "Dispatch.removeSent",
            "Drafts.sweep",
            "EmergencySheets.state",
            "OrganisationFiles.sweep",
            "OrganisationMessages.answer",
            "OrganisationMessages.due",
            "OrganisationMessages.refuse",
            "OrganisationMessages.take",
            "OrganisationMessages.takeAlone",
            "OrganisationMessages.waitingFor",
            "OutgoingEvents.broker",
            "OutgoingEvents.state");

    private static final String CANARIES = "dk.enindgang.it.shape.canary";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .importPaths(Project.path("src/services/target/classes"), Project.path("src/web/target/classes"));

    private static final JavaClasses CANARY = new ClassFileImporter().importPackages(CANARIES);

    @Test
    void theProductIsSeen() {
        assertThat(PRODUCT.contain("dk.enindgang.platform.Stored")).isTrue();
    }

    @Test
    void servicesDoNotKnowTheWeb() {
        holds(Rules::servicesDoNotKnowTheWeb, "guide.KnowsAPage");
    }

    @Test
    void thePlatformKnowsNoFeature() {
        holds(Rules::thePlatformKnowsNoFeature, "platform.KnowsAFeature");
    }

    @Test
    void featuresMakeNoCycle() {
        holds(Rules::featuresMakeNoCycle, "run.KnowsGuide");
    }

    @Test
    void doorsSayWhoMayEnter() {
        holds(rules -> rules.doorsSayWhoMayEnter(OPEN_TO_ALL), "guide.OpenDoor");
    }

    @Test
    void beansSpeakInPublicTypes() {
        holds(Rules::beansSpeakInPublicTypes, "guide.OpenDoor");
    }

    @Test
    void pagesHaveNoEntityManager() {
        holds(Rules::pagesHaveNoEntityManager, "web.guide.AsksTheDatabase");
    }

    @Test
    void pageBeansLeaveFacesToTheFrame() {
        holds(Rules::pageBeansLeaveFacesToTheFrame, "web.guide.AsksTheDatabase");
    }

    @Test
    void namesSayWhatThingsAre() {
        holds(Rules::namesSayWhatThingsAre, "guide.GuideManager");
    }

    @Test
    void nobodySleepsOrPrints() {
        holds(Rules::nobodySleepsOrPrints, "guide.GuideManager");
    }

    @Test
    void timeIsNew() {
        holds(Rules::timeIsNew, "guide.GuideManager");
    }

    @Test
    void theClockIsInjected() {
        holds(Rules::theClockIsInjected, "guide.GuideManager");
    }

    @Test
    void timersOutliveAnOutage() {
        holds(Rules::timersOutliveAnOutage, "guide.FrailTimer");
    }

    @Test
    void doorsStaySmall() {
        holds(rules -> rules.doorsStaySmall(20, 5), null);
        assertThatThrownBy(() -> new Rules(CANARIES).doorsStaySmall(0, 0).check(CANARY))
                .hasMessageContaining("OpenDoor")
                .hasMessageContaining("AsksTheDatabase");
    }

    private static void holds(Function<Rules, ArchRule> rule, @org.jspecify.annotations.Nullable String canary) {
        if (canary != null) {
            assertThatThrownBy(() -> rule.apply(new Rules(CANARIES)).check(CANARY))
                    .as("the canary must break the rule")
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(canary);
        }
        rule.apply(new Rules("dk.enindgang")).allowEmptyShould(true).check(PRODUCT);
    }
}
