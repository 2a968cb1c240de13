package dk.enindgang.platform.db;

/** The tables are there and can be used. Sent once at each start, before the first page is served. */
public record SchemaReady() {}
