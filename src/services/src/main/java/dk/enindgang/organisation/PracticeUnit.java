package dk.enindgang.organisation;

/** One invented unit; an empty parent is the top, an empty area is none. */
record PracticeUnit(String name, UnitKind kind, String parent, String area) {

    UnitDetails details(java.util.@org.jspecify.annotations.Nullable UUID above, Period since) {
        return new UnitDetails(name, kind, above, null, since);
    }
}
