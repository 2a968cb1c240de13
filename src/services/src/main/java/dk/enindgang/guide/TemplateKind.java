package dk.enindgang.guide;

/** What a template is for (skabelon). */
public enum TemplateKind {
    OBSERVATION,

    INVITATION,

    CONSENT,

    MINUTES,

    PLAN,

    STATUS_STATEMENT,

    NOTIFICATION
}
