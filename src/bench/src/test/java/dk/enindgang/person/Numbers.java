package dk.enindgang.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** CPR numbers that nobody can have, for everybody in a family: kept, and moved from one key to another and back. */
public final class Numbers {

    /** Both keys, as the application is told them; the one in use first. */
    public static final String KEYS = "1:" + key('a') + ";2:" + key('b');

    private static final String TURNED = "2:" + key('b') + ";1:" + key('a');
    private static final int AT_ONCE = 10_000;
    private static final int TEST = 60;
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMyy", Locale.ROOT);
    private static final LocalDate MILLENNIUM = LocalDate.of(2000, 1, 1);

    /** The first person of the families has this number and more. */
    private static final long FIRST = 20_010_000_000L;

    private static final String PUT = """
            update person p set cpr_cipher = n.cipher, cpr_hash = n.hash, cpr_key = ?
            from unnest(?, ?, ?) n (id, cipher, hash) where p.id = n.id""";

    private Numbers() {}

    private static String key(char of) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) of);
        return Base64.getEncoder().encodeToString(secret);
    }

    /** The number of somebody born that day: her place tells her from the others of that day. */
    static Cpr number(LocalDate born, long place) {
        long four = (born.isBefore(MILLENNIUM) ? 0 : 4_000) + place % 1_000;
        return Cpr.kept(String.format(
                Locale.ROOT, "%02d%s%04d", born.getDayOfMonth() + TEST, MONTH_AND_YEAR.format(born), four));
    }

    /** As somebody who looks for her types it. */
    public static String typed(LocalDate born, long id) {
        return number(born, place(id)).written();
    }

    /** Two who are born the same day are more than 4,000 persons apart, and so have different places. */
    private static long place(long id) {
        return (id - FIRST) / 4_000;
    }

    /** Everybody in a family gets one, under the first key, and how many they are. */
    public static int fill(Connection connection) throws SQLException {
        CprKey key = keys(KEYS).get(1);
        int filled = 0;
        List<Kept> batch = read(connection, 0, false);
        while (!batch.isEmpty()) {
            put(connection, batch, key);
            filled += batch.size();
            batch = read(connection, batch.get(batch.size() - 1).id(), false);
        }
        return filled;
    }

    /** Moves all of them by the product's own command, to the other key, and how many they were. */
    public static int rotate(Connection connection, int to) throws SQLException {
        int moved = new CprRotation(connection, keys(to == 1 ? KEYS : TURNED)).run();
        connection.setAutoCommit(true);
        return moved;
    }

    /** The same in one transaction with nobody else in mind: read, decrypted, encrypted and put. */
    public static int plain(Connection connection, int to) throws SQLException {
        CprKeys both = keys(KEYS);
        CprKey key = both.get(to);
        CprKey before = both.get(3 - to);
        connection.setAutoCommit(false);
        act(connection);
        int moved = 0;
        List<Kept> batch = read(connection, 0, true);
        while (!batch.isEmpty()) {
            put(connection, batch.stream().map(one -> one.under(before)).toList(), key);
            moved += batch.size();
            batch = read(connection, batch.get(batch.size() - 1).id(), true);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return moved;
    }

    private static void act(Connection connection) throws SQLException {
        try (PreparedStatement acting =
                connection.prepareStatement("select set_config('enindgang.acting', 'system', true)")) {
            acting.execute();
        }
    }

    private static CprKeys keys(String written) {
        return CprKeys.of(written, false);
    }

    /** A row of a person, and her number: reckoned, or as it was decrypted. */
    private record Kept(long id, UUID person, Cpr cpr, byte[] cipher) {

        Kept under(CprKey key) {
            return new Kept(id, person, key.open(cipher, person), cipher);
        }
    }

    private static List<Kept> read(Connection connection, long after, boolean kept) throws SQLException {
        var rows = new ArrayList<Kept>();
        try (PreparedStatement next = connection.prepareStatement(
                "select id, ref, birth_date, cpr_cipher from person where id > ? and (cpr_key"
                        + " is not null) = ? order by id limit " + AT_ONCE)) {
            next.setLong(1, Math.max(after, FIRST));
            next.setBoolean(2, kept);
            try (ResultSet found = next.executeQuery()) {
                while (found.next()) {
                    long id = found.getLong(1);
                    LocalDate born = found.getObject(3, LocalDate.class);
                    byte[] cipher = kept ? found.getBytes(4) : new byte[0];
                    rows.add(new Kept(id, found.getObject(2, UUID.class), number(born, place(id)), cipher));
                }
            }
        }
        return rows;
    }

    private static void put(Connection connection, List<Kept> rows, CprKey key) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setInt(1, key.id());
            put.setArray(
                    2,
                    connection.createArrayOf("int8", rows.stream().map(Kept::id).toArray()));
            put.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            rows.stream()
                                    .map(one -> key.seal(one.cpr(), one.person()))
                                    .toArray(byte[][]::new)));
            put.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea",
                            rows.stream().map(one -> key.hash(one.cpr())).toArray(byte[][]::new)));
            put.executeUpdate();
        }
    }
}
