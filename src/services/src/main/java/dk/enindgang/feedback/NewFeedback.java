package dk.enindgang.feedback;

/** What somebody tells about a step: which edition it stands in, the step's number, of what kind, and the words. */
public record NewFeedback(String guide, int edition, String step, FeedbackKind kind, String message) {

    /** R2.
     *
     * @throws dk.enindgang.platform.RuleViolation if the words are missing, too many, or look like a CPR number */
    public NewFeedback {
        message = FeedbackText.of("words", message);
    }
}
