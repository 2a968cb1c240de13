package dk.enindgang.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.enindgang.platform.ClockForTests;
import dk.enindgang.platform.LogInSettings;
import dk.enindgang.platform.Settings;
import dk.enindgang.signon.SignOnRefused.SignOnTrouble;
import dk.enindgang.signon.provider.TestProvider;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that takes its time takes that of a few only (R10). */
class SlowProviderTest {

    private final TestProvider there = TestProvider.start().serve(URI.create("http://127.0.0.1:8080"));
    private final CountDownLatch answers = new CountDownLatch(1);
    private final ClockForTests clock = new ClockForTests();
    private final Provider provider = new Provider();
    private final SingleSignOn signOn = new SingleSignOn();
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void setUp() {
        System.setProperty("enindgang.oidc.issuer", there.issuer());
        System.setProperty("enindgang.oidc.client", TestProvider.CLIENT);
        provider.settings = new LogInSettings();
        provider.clock = clock;
        signOn.provider = provider;
        signOn.logIn = new LogInSettings();
        signOn.settings = new Settings();
    }

    @AfterEach
    void end() {
        answers.countDown();
        people.shutdown();
        there.close();
        System.clearProperty("enindgang.oidc.issuer");
        System.clearProperty("enindgang.oidc.client");
    }

    @Test
    void onlySoManyWaitForATokenAndTheOthersAreToldAtOnce() { // R10
        provider.known();
        there.hold().until(answers);
        List<Future<SignOnTrouble>> waiting = IntStream.range(0, Provider.LINES)
                .mapToObj(i -> people.submit(this::comeBack))
                .toList();
        until(() -> there.hold().count() == Provider.LINES);

        assertThat(comeBack()).isEqualTo(SignOnTrouble.AWAY);
        assertThat(there.hold().count()).as("nobody else asked").isEqualTo(Provider.LINES);
        assertThat(waiting).noneMatch(Future::isDone);

        answers.countDown();
        assertThat(waiting).allSatisfy(one -> assertThat(one.get()).isEqualTo(SignOnTrouble.UNTRUSTED));
        assertThat(comeBack()).as("the lines are free again").isEqualTo(SignOnTrouble.UNTRUSTED);
    }

    @Test
    void onlySoManyWaitForTheFirstWordOfAll() { // R10
        there.hold().until(answers);
        IntStream.range(0, Provider.LINES).forEach(i -> people.submit(this::comeBack));
        until(this::refusedAtOnce);
        until(() -> there.hold().count() > 0);

        assertThat(there.hold().count()).as("one asks for all").isEqualTo(1);
    }

    @Test
    void whatItSaidBeforeHoldsOnWhileOneAsksAnew() throws Exception { // R1
        Provider.Known before = provider.known();
        clock.forward(Duration.ofHours(2));
        there.hold().until(answers);
        Future<Provider.Known> asking = people.submit(provider::known);
        until(() -> there.hold().count() == 1);

        assertThat(provider.known()).isSameAs(before);
        assertThat(asking.isDone()).isFalse();
        answers.countDown();
        assertThat(asking.get().until()).isAfter(clock.instant());
        assertThat(provider.known()).isSameAs(asking.get());
    }

    @Test
    void whatIsNoTokenIsRefusedBeforeTheProviderIsAsked() { // R10
        there.hold().until(answers);

        SignOnRefused refused = catchThrowableOfType(SignOnRefused.class, () -> signOn.over("not.a.token"));
        assertThat(refused.trouble()).isEqualTo(SignOnTrouble.UNTRUSTED);
        assertThat(there.hold().count()).isZero();
    }

    private boolean refusedAtOnce() {
        Future<SignOnTrouble> one = people.submit(this::comeBack);
        try {
            return one.get(200, TimeUnit.MILLISECONDS) == SignOnTrouble.AWAY;
        } catch (TimeoutException | InterruptedException | ExecutionException waits) {
            return false;
        }
    }

    /** With a code the provider has never given. */
    private SignOnTrouble comeBack() {
        SignOnKey key = SignOnKey.random();
        Map<String, List<String>> brought = Map.of(
                "state", List.of(key.state().getValue()),
                "code", List.of("made-up"),
                "iss", List.of(there.issuer()));
        return catchThrowableOfType(SignOnRefused.class, () -> signOn.complete(key, brought))
                .trouble();
    }

    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
