package dk.enindgang.it.journey;

import dk.enindgang.it.product.Product;
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
            "/family/list",
            "/family/new",
            "/search/list",
            "/task/list",
            "/contact/handovers",
            "/task/list?show=INBOX",
            "/feedback/new?guide=" + Pages.CONCERN + "&step=0.1",
            "/feedback/mine",
            "/consultation/new?guide=" + Pages.CONCERN + "&step=0.1",
            "/consultation/list",
            "/consultation/list?of=mine",
            "/directory/list",
            "/directory/who",
            "/directory/who?guide=" + Pages.CONCERN + "&age=1&when=2026-12-25T10:00",
            "/directory/card",
            "/organisation/tree",
            "/organisation/tree?q=anders",
            "/organisation/me",
            "/organisation/leave",
            "/deadline/days",
            "/deadline/law",
            "/reminder/me",
            "/account/sessions",
            "/account/password",
            "/help/index");

    static final List<String> FOR_EDITORS = List.of(
            "/feedback/list",
            "/feedback/list?answered=true",
            "/acknowledgement/edit?guide=" + Pages.CONCERN,
            "/guide/numbers?guide=" + Pages.CONCERN,
            "/guide/list",
            "/writing/list",
            "/writing/import",
            "/exchange/give",
            "/exchange/give?guides=" + Pages.CONCERN,
            "/exchange/take",
            "/exchange/guide?guide=" + Pages.CONCERN,
            "/writing/difference?guide=" + Pages.CONCERN);

    static final List<String> FOR_DIRECTORY_EDITORS = List.of(
            "/organisation/tree",
            "/organisation/unitEdit",
            "/organisation/employeeEdit",
            "/organisation/me",
            "/directory/list",
            "/directory/edit",
            "/directory/situations",
            "/directory/coverage",
            "/directory/unowned");

    static final List<String> FOR_OPERATIONS = List.of(
            "/outbox/list",
            "/sheet/list",
            "/access/roles",
            "/access/accounts",
            "/access/accounts?q=findesikke",
            "/deadline/days?year=2027");

    static final List<String> FOR_AUDITORS = List.of(
            "/access/looks",
            "/access/looks?q=e",
            "/access/spotWeeks",
            "/access/looks?employee=00000000-0000-0000-0000-000000000000");

    static final List<String> FOR_LEADERS = List.of(
            "/run/list?units=true",
            "/run/review",
            "/run/vacant",
            "/access/spot",
            "/acknowledgement/coverage",
            "/contact/watch",
            "/contact/watch?of=many",
            "/contact/figures",
            "/contact/limits");

    static final List<String> FOR_ALL = List.of("/account/login", "/account/first", "/no/such/page");

    static final String CONCERN = "bekymring-for-trivsel";
    static final String ABUSE = "vold-og-overgreb";

    private Pages() {}

    /** Of the practice municipality: a unit and a colleague, with all that hangs on them. */
    static List<String> organisation(Product product) {
        String unit = ref(product, "org_unit where name = 'Ellebækskolen'");
        String employee = ref(product, "employee where name = 'Thomas Vindelev'");
        return List.of("/organisation/unit?unit=" + unit, "/organisation/employee?employee=" + employee);
    }

    /** The forms that change them. */
    static List<String> organisationForms(Product product) {
        String unit = ref(product, "org_unit where name = 'Ellebækskolen'");
        String employee = ref(product, "employee where name = 'Thomas Vindelev'");
        String of = " where employee_id = (select id from employee where ref = '" + employee + "')";
        String in = " where unit_id = (select id from org_unit where ref = '" + unit + "')";
        return List.of(
                "/organisation/unitEdit?unit=" + unit,
                "/organisation/lead?unit=" + unit,
                "/organisation/lead?unit=" + unit + "&leader=" + ref(product, "unit_leader" + in),
                "/organisation/area?unit=" + unit,
                "/organisation/area?unit=" + unit + "&served=" + ref(product, "unit_area" + in),
                "/organisation/employeeEdit?employee=" + employee,
                "/organisation/employ?employee=" + employee,
                "/organisation/employ?employee=" + employee + "&employment=" + ref(product, "employment" + of),
                "/organisation/leave?employee=" + employee,
                "/organisation/leave?employee=" + employee + "&leave=" + ref(product, "leave" + of),
                "/organisation/handover?employee=" + employee,
                "/organisation/import");
    }

    private static String ref(Product product, String from) {
        return product.database()
                .sql("select ref from " + from + " limit 1")
                .get(0)
                .get(0);
    }
}
