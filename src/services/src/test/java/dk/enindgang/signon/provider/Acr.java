package dk.enindgang.signon.provider;

/** How strong a log-in was, in the words of NSIS. */
public final class Acr {

    public static final String SUBSTANTIAL = "https://data.gov.dk/concept/core/nsis/loa/Substantial";

    static final String LOW = "https://data.gov.dk/concept/core/nsis/loa/Low";

    private Acr() {}
}
