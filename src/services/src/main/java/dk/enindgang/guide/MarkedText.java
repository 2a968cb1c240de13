package dk.enindgang.guide;

/** A text as it was written (Markdown) and as it is shown: safe HTML, made once when the guide is imported. */
public record MarkedText(String source, String html) {}
