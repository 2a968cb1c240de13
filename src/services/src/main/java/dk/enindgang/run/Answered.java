package dk.enindgang.run;

/** What became of an attempt to answer: saved, or somebody was first and {@code run} holds what they wrote (R5). */
public record Answered(boolean saved, GuideRunView run) {}
