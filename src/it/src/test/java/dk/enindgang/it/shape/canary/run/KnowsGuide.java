package dk.enindgang.it.shape.canary.run;

import dk.enindgang.it.shape.canary.guide.OpenDoor;

/** The other half of a cycle. */
public record KnowsGuide(OpenDoor door) {}
