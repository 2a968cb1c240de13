package dk.enindgang.it.shape.canary.platform;

import dk.enindgang.it.shape.canary.guide.OpenDoor;

/** A piece of the platform that knows a feature. */
public record KnowsAFeature(OpenDoor door) {}
