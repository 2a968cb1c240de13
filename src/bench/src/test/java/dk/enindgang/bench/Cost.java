package dk.enindgang.bench;

/**
 * What one request costs on average, in milliseconds.
 *
 * @param server processor time of the application server
 * @param database processor time of PostgreSQL
 * @param wall time that passed
 */
record Cost(double server, double database, double wall) {

    /** Processor time of both. */
    double cpu() {
        return server + database;
    }

    Cost plus(Cost other) {
        return new Cost(server + other.server, database + other.database, wall + other.wall);
    }
}
