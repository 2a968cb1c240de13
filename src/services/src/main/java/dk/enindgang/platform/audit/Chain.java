package dk.enindgang.platform.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Compares the log with the blocks it was sealed in, one after the other, and names the first row that does not fit (R6). */
final class Chain {

    private static final String BLOCKS = """
            select b.number, b.previous_hash, b.hash, r.row_count, r.hash as hash_now,
                exists (
                    select from access_log_forgotten f
                    where f.month = 'access_log_' || to_char(b.from_at at time zone 'UTC', 'YYYY_MM')) as gone
            from access_log_recount(?, ?) r join access_log_block b on b.number = r.number
            order by b.number""";

    private static final String ROWS = """
            select b.row_ids, b.row_hashes, s.row_ids as ids_now, s.row_hashes as hashes_now
            from access_log_block b
            cross join lateral access_log_span(b.from_at, b.to_at, b.previous_hash) s
            where b.number = ?""";

    private static final int MARK = 8;

    /** Some seconds of work: what else is to be done with the log comes in between. */
    private static final int AT_ONCE = 250;

    /** What was found: how much fits, and what is the first that does not, if anything. */
    record Finding(long blocks, long rows, long taken, String last, String broken) {}

    private long blocks;
    private long rows;
    private long taken;
    private byte[] last = {};
    private String broken = "";

    private Chain() {}

    static Finding verify(Connection connection) throws SQLException {
        return verify(connection, AT_ONCE);
    }

    static Finding verify(Connection connection, int atOnce) throws SQLException {
        var chain = new Chain();
        long all = count(connection);
        for (long from = 1; from <= all && chain.broken.isEmpty(); from += atOnce) {
            chain.read(connection, from, Math.min(all, from + atOnce - 1));
        }
        return new Finding(chain.blocks, chain.rows, chain.taken, HexFormat.of().formatHex(chain.last), chain.broken);
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet highest = statement.executeQuery("select max(number) from access_log_block")) {
            highest.next();
            return highest.getLong(1);
        }
    }

    private void read(Connection connection, long from, long until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BLOCKS)) {
            statement.setLong(1, from);
            statement.setLong(2, until);
            try (ResultSet block = statement.executeQuery()) {
                while (broken.isEmpty() && block.next()) {
                    read(connection, block);
                }
            }
        }
        if (broken.isEmpty() && blocks < until) {
            broken = "block " + (blocks + 1);
        }
    }

    private void read(Connection connection, ResultSet block) throws SQLException {
        long number = block.getLong("number");
        if (number != blocks + 1 || !Arrays.equals(last, block.getBytes("previous_hash"))) {
            broken = "block " + (blocks + 1);
            return;
        }
        boolean same = Arrays.equals(block.getBytes("hash"), block.getBytes("hash_now"));
        if (!same && block.getBoolean("gone") && block.getLong("row_count") == 0) {
            taken++;
        } else if (!same) {
            broken = first(connection, number);
            return;
        }
        blocks = number;
        rows += block.getLong("row_count");
        last = block.getBytes("hash");
    }

    private static String first(Connection connection, long block) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, block);
            try (ResultSet found = statement.executeQuery()) {
                return found.next()
                        ? first(block, marks(found, "row_ids", "row_hashes"), marks(found, "ids_now", "hashes_now"))
                        : "block " + block;
            }
        }
    }

    /** A row that is missing, one that is new, or one that is not as it was: the lowest number of them. */
    private static String first(long block, Map<Long, Long> sealed, Map<Long, Long> now) {
        var all = new TreeMap<>(sealed);
        all.putAll(now);
        for (Long id : all.keySet()) {
            if (!now.containsKey(id)) {
                return "row " + id + " missing";
            }
            if (!sealed.containsKey(id)) {
                return "row " + id + " added";
            }
            if (!now.get(id).equals(sealed.get(id))) {
                return "row " + id + " changed";
            }
        }
        return "block " + block;
    }

    private static Map<Long, Long> marks(ResultSet block, String ids, String hashes) throws SQLException {
        var marks = new TreeMap<Long, Long>();
        ByteBuffer bytes = ByteBuffer.wrap(block.getBytes(hashes));
        for (Long id : (Long[]) block.getArray(ids).getArray()) {
            if (bytes.remaining() >= MARK) {
                marks.put(id, bytes.getLong());
            }
        }
        return marks;
    }
}
