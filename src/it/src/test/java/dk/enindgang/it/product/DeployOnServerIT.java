package dk.enindgang.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The deploy script on a server that already has everything. */
class DeployOnServerIT {

    @Test
    void theSecondTimeNothingIsChanged() {
        Server server = (Server) Packaging.SERVER.product();

        assertThat(server.deploy()).contains("Intet er ændret.").doesNotContain(" -> ", "Lægger");
        assertThat(Web.status(server.at("/ops/health"))).isEqualTo(200);
    }
}
