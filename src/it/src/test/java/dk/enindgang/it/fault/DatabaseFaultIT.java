package dk.enindgang.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Databases;
import dk.enindgang.it.product.Micro;
import dk.enindgang.it.product.Web;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A database that is away, newer than the program, or not fit for production. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseFaultIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static @Nullable Database database;
    private @Nullable Micro micro;

    @BeforeAll
    static void newDatabase() {
        database = Databases.create("it_fault");
    }

    @AfterEach
    void stop() {
        if (micro != null) {
            micro.kill();
        }
    }

    @Test
    @Order(1)
    void aDatabaseThatIsAwayIsToldPlainlyAndComesBackByItself() throws IOException {
        try (Gate gate = new Gate(port())) {
            Micro server =
                    micro("away").with("ENINDGANG_DB_URL", "jdbc:postgresql://127.0.0.1:" + gate.port() + "/it_fault");
            server.start();
            awaitDown(server, "Databasen svarer ikke.");
            assertThat(server.log()).contains("Der prøves igen").doesNotContain("\\tat org.postgresql");

            gate.open();
            server.awaitReady(Duration.ofMinutes(1));
            assertThat(Web.status(server.at("/account/login"))).isEqualTo(200);

            gate.shut();
            awaitDown(server, "Databasen svarer ikke.");
            HttpResponse<String> page = Web.get(server.at("/account/login"));
            assertThat(page.body()).doesNotContain("Exception");
            HttpResponse<String> answer = logIn(server);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Vi er snart klar", "href=\"/account/login?back=%2Frun%2Flist\"");

            gate.open();
            server.awaitReady(Duration.ofSeconds(30));
        }
    }

    @Test
    @Order(2)
    void aNewerDatabaseIsRefused() throws IOException {
        owned().sql("insert into flyway_schema_history(installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values (9999, '999912312359', 'from the future', 'SQL',"
                + " 'V999912312359__from_the_future.sql', 1, 'it', 1, true)");
        Micro server = micro("newer").start();

        awaitDown(server, "nyere");
        assertThat(server.log()).contains("Databasen er nyere (999912312359)");
        assertThat(Web.status(server.at("/account/login"))).isEqualTo(503);
        owned().sql("delete from flyway_schema_history where installed_rank = 9999");
    }

    @Test
    @Order(3)
    void practiceAccountsAreRefusedInProduction() throws IOException {
        assertThat(owned().number("select count(*) from account where practice"))
                .isPositive();
        Micro server = micro("production").with("ENINDGANG_MODE", "production").start();

        awaitDown(server, "øvekonti");
        HttpResponse<String> page = Web.get(server.at("/account/login"));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Én Indgang er ikke åben lige nu").doesNotContain("minut");
    }

    /** As a browser sends the form. */
    private static HttpResponse<String> logIn(Micro server) throws IOException {
        return Web.send(HttpRequest.newBuilder(server.at("/account/enter"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.base().toString())
                .header(
                        "Referer",
                        server.at("/account/login?back=%2Frun%2Flist").toString())
                .POST(HttpRequest.BodyPublishers.ofString("userName=laerer&password=Eksempelby-2026")));
    }

    private static void awaitDown(Micro server, String reason) {
        URI health = server.at("/ops/health");
        await("health is down because of " + reason)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .failFast("the server ended", () -> !server.isAlive())
                .until(() -> Web.status(health) == 503 && reason(health).contains(reason));
    }

    private static String reason(URI health) throws IOException {
        return JSON.readTree(Web.get(health).body()).at("/readiness/reason").asText();
    }

    private static Database owned() {
        if (database == null) {
            throw new IllegalStateException();
        }
        return database;
    }

    private static int port() {
        return URI.create(owned().url().substring("jdbc:".length())).getPort();
    }

    private Micro micro(String name) {
        Micro created = new Micro("fault-" + name, owned());
        micro = created;
        return created;
    }
}
