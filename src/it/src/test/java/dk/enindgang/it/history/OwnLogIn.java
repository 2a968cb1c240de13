package dk.enindgang.it.history;

import dk.enindgang.it.product.Database;
import dk.enindgang.it.product.Micro;
import dk.enindgang.signon.provider.TestProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The municipality's own log-in, for everybody: to hash all passwords anew after each kill would take most of the time. */
final class OwnLogIn implements AutoCloseable {

    private final TestProvider provider = TestProvider.start();
    private final List<String> names;

    /** Of a server that is not started yet. */
    OwnLogIn(Micro server, List<String> names) {
        this.names = names;
        names.forEach(name -> provider.knows(name, Map.of()));
        provider.serve(server.base());
        server.with("ENINDGANG_OIDC_ISSUER", provider.issuer())
                .with("ENINDGANG_OIDC_CLIENT", TestProvider.CLIENT)
                .with("ENINDGANG_OIDC_SECRET", TestProvider.SECRET);
    }

    /** From now on they come in by it, with the roles they have. */
    void letIn(Database database) {
        database.sql("update account set external_id = user_name, external_source = 'OIDC', password_hash = null"
                + " where user_name in ("
                + names.stream().distinct().map(name -> "'" + name + "'").collect(Collectors.joining(","))
                + ")");
    }

    @Override
    public void close() {
        provider.close();
    }
}
