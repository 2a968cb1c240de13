package dk.enindgang.it.journey;

import java.util.List;

/** Every address a person can come to, with who may. */
final class Pages {

    static final List<String> FOR_STAFF = List.of(
            "/",
            "/guide/list",
            "/guide/list?q=frav%C3%A6r",
            "/guide/list?q=findesikke",
            "/guide/read?guide=" + Pages.CONCERN,
            "/guide/read?guide=" + Pages.ABUSE,
            "/run/start?guide=" + Pages.CONCERN,
            "/run/about?guide=" + Pages.CONCERN,
            "/run/urgent?run=00000000-0000-0000-0000-000000000000",
            "/run/list",
            "/directory/list",
            "/organisation/tree",
            "/organisation/tree?q=anders",
            "/organisation/me",
            "/organisation/leave",
            "/help/index");

    static final List<String> FOR_DIRECTORY_EDITORS =
            List.of("/organisation/tree", "/organisation/unitEdit", "/organisation/employeeEdit", "/organisation/me");

    static final List<String> FOR_OPERATIONS = List.of("/outbox/list", "/access/roles");

    static final List<String> FOR_AUDITORS = List.of(
            "/access/looks",
            "/access/looks?q=e",
            "/access/looks?surname=Findesikke&born=2017-05-04",
            "/access/looks?employee=00000000-0000-0000-0000-000000000000");

    static final List<String> FOR_LEADERS = List.of("/run/list?units=true", "/run/review");

    static final List<String> FOR_ALL = List.of("/account/login", "/no/such/page");

    static final String CONCERN = "bekymring-for-trivsel";
    static final String ABUSE = "vold-og-overgreb";

    private Pages() {}
}
