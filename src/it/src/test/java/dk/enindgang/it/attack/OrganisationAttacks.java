package dk.enindgang.it.attack;

import static dk.enindgang.it.attack.InsiderAttack.link;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links to the organisation's pages, written by hand by somebody who may read it and not change it. */
final class OrganisationAttacks {

    /** All tables of the organisation, in the select of {@link InsiderAttacks}. */
    static final String EVERYTHING = Stream.of(
                    "org_unit",
                    "unit_place",
                    "unit_leader",
                    "area",
                    "unit_area",
                    "employee",
                    "employee_account",
                    "employee_competence",
                    "employee_hours",
                    "employment",
                    "leave",
                    "organisation_upload",
                    "organisation_version",
                    "organisation_waiting",
                    "organisation_refused")
            .map(table -> " (select string_agg(x::text, ';' order by x::text) from %s x),".formatted(table))
            .collect(Collectors.joining());

    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    private OrganisationAttacks() {}

    static Stream<InsiderAttack> all() {
        return Stream.of(editors(), things(), searches(), uploads()).flatMap(rows -> rows);
    }

    /** Forms of editors, also the empty ones, are shown to nobody else. */
    private static Stream<InsiderAttack> editors() {
        return Stream.of(
                link(403, "/organisation/unitEdit"),
                link(403, "/organisation/unitEdit?parent=" + NOBODYS),
                link(403, "/organisation/unitEdit?unit=" + NOBODYS),
                link(403, "/organisation/employeeEdit"),
                link(403, "/organisation/employeeEdit?employee=" + NOBODYS),
                link(403, "/organisation/employ?employee=" + NOBODYS),
                link(403, "/organisation/lead?unit=" + NOBODYS),
                link(403, "/organisation/area?unit=" + NOBODYS),
                link(403, "/organisation/handover?employee=" + NOBODYS),
                link(403, "/organisation/leave?employee=" + NOBODYS),
                link(403, "/organisation/import"));
    }

    private static Stream<InsiderAttack> things() {
        return Stream.of("/organisation/unit?unit=", "/organisation/employee?employee=", "/organisation/leave?leave=")
                .flatMap(page -> Stream.of(
                        link(404, page + "x"),
                        link(404, page + NOBODYS),
                        link(404, page + "%27%20or%20%271%27=%271"),
                        link(400, page + NOBODYS + "%00")));
    }

    private static Stream<InsiderAttack> searches() {
        return Stream.of(
                link(200, "/organisation/tree?day=x"),
                link(200, "/organisation/tree?day=0000-00-00"),
                link(200, "/organisation/tree?day=9999-12-31"),
                link(200, "/organisation/tree?q=a&page=-1"),
                link(200, "/organisation/tree?q=a&page=2147483647"),
                link(200, "/organisation/tree?q=%25%5F%5C"),
                link(200, "/organisation/tree?q=%27%3B%20drop%20table%20employee%3B%20--"),
                link(200, "/organisation/tree?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E"),
                link(200, "/organisation/tree?q=" + "a%20".repeat(900)),
                link(404, "/organisation/unit"),
                link(404, "/organisation/"));
    }

    /** Files are let through to one page alone, and only with the state of that page. */
    private static Stream<InsiderAttack> uploads() {
        return Stream.of("/organisation/import", "/organisation/me", "/run/start", "/draft/save?place=run/1")
                .map(page -> new InsiderAttack(
                        "parts sent to " + page,
                        page.endsWith("import") ? 400 : 415,
                        insider -> insider.session()
                                .sendParts(
                                        page,
                                        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n")));
    }
}
