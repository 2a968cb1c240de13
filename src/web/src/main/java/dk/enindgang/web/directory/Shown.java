package dk.enindgang.web.directory;

import java.io.Serializable;

/**
 * One to contact, in words.
 *
 * @param href where a touch leads; empty if nowhere
 * @param why this one, or why not now
 * @param until when that is over, in words; empty if it is far away
 */
public record Shown(
        String name, String use, String value, String href, String why, String until, String about, boolean stale)
        implements Serializable {}
