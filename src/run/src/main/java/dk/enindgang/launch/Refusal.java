package dk.enindgang.launch;

/** R6: what cannot work, as one plain sentence with what to do about it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String key, Object... arguments) {
        super(Texts.of(key, arguments));
    }
}
