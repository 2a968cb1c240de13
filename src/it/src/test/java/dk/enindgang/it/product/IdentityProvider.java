package dk.enindgang.it.product;

import dk.enindgang.signon.provider.Acr;
import dk.enindgang.signon.provider.TestProvider;
import java.util.List;
import java.util.Map;

/** The municipality's own log-in in this run, for every product that is told of it. */
public final class IdentityProvider {

    private static final TestProvider SHARED = TestProvider.start()
            .knows("sofie", Map.of())
            .knows("karla", Map.of("roles", List.of("http://eksempelby.dk/roles/jobrole/ei_drift/1", "andet")))
            .knows("fremmed", Map.of("roles", List.of("http://eksempelby.dk/roles/jobrole/ei_drift/1")));

    /** The job-function role of a leader; after an at sign comes the number of the unit. */
    public static final String LEADER = "http://eksempelby.dk/roles/jobrole/ei_leder/1";

    private IdentityProvider() {}

    public static TestProvider shared() {
        return SHARED;
    }

    /** What a product must be told to use it. */
    static Map<String, String> settingsFor(Product product) {
        SHARED.serve(product.base());
        return Map.of(
                "ENINDGANG_OIDC_ISSUER",
                SHARED.issuer(),
                "ENINDGANG_OIDC_CLIENT",
                TestProvider.CLIENT,
                "ENINDGANG_OIDC_SECRET",
                TestProvider.SECRET,
                "ENINDGANG_OIDC_ROLES",
                "http://eksempelby.dk/roles/jobrole/ei_drift/1=OPERATIONS;" + LEADER + "@*=LEADER@*",
                "ENINDGANG_OIDC_ACR",
                Acr.SUBSTANTIAL);
    }

    /** Makes the accounts of those who may come in by it. */
    public static void accounts(Product product) {
        for (String name : List.of("sofie", "karla", "rasmus")) {
            product.database()
                    .sql("insert into account (id, version, ref, user_name, display_name, profession, external_id,"
                            + " external_source)"
                            + " values (nextval('stored_seq'), 1, gen_random_uuid(), '" + name + ".kommune', '" + name
                            + " fra kommunen', 'TEACHER', '" + name + "', 'OIDC') on conflict do nothing");
        }
    }
}
