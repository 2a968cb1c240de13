package dk.enindgang.it.shape.canary.guide;

import dk.enindgang.it.shape.canary.run.KnowsGuide;
import dk.enindgang.it.shape.canary.web.guide.AsksTheDatabase;

/** A feature that knows a page, and one half of a cycle. */
public record KnowsAPage(AsksTheDatabase page, KnowsGuide half) {}
