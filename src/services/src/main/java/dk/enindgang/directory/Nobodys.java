package dk.enindgang.directory;

/** R15: what is nobody's, also because its owner has left, as SQL. Asked once for each owner, however much she owns. */
final class Nobodys {

    /** Of a contact point called p. */
    static final String POINT = """
            (p.owner_ref is null or p.owner_ref in (
                select o.ref from (select distinct owner_ref as ref from contact_point) o
                where not works_here(o.ref, danish_today())))
            """;

    /** Of a situation called s. */
    static final String SITUATION = """
            (s.owner_ref is null or s.owner_ref in (
                select o.ref from (select distinct owner_ref as ref from contact_situation) o
                where not works_here(o.ref, danish_today())))
            """;

    private Nobodys() {}
}
