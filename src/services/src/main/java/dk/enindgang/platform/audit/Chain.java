package dk.enindgang.platform.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Compares the log with the blocks it was sealed in, one after the other, and names the first row that does not fit (R6). */
final class Chain {

    private static final String BLOCKS = """
            select b.number, b.row_ids, b.row_hashes, b.previous_hash, b.hash, s.row_ids as ids_now,
                s.row_hashes as hashes_now, s.hash as hash_now,
                exists (
                    select from access_log_forgotten f
                    where f.month = 'access_log_' || to_char(b.from_at at time zone 'UTC', 'YYYY_MM')) as gone
            from access_log_block b
            cross join lateral access_log_span(b.from_at, b.to_at, b.previous_hash) s
            order by b.number""";

    private static final int MARK = 8;
    private static final int AT_ONCE = 100;

    /** What was found: how much fits, and what is the first that does not, if anything. */
    record Finding(long blocks, long rows, long taken, String last, String broken) {}

    private long blocks;
    private long rows;
    private long taken;
    private byte[] last = {};
    private String broken = "";

    private Chain() {}

    static Finding verify(Connection connection) throws SQLException {
        var chain = new Chain();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(BLOCKS)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet block = statement.executeQuery()) {
                while (chain.broken.isEmpty() && block.next()) {
                    chain.read(block);
                }
            }
        } finally {
            connection.rollback();
        }
        return new Finding(chain.blocks, chain.rows, chain.taken, HexFormat.of().formatHex(chain.last), chain.broken);
    }

    private void read(ResultSet block) throws SQLException {
        long number = block.getLong("number");
        if (number != blocks + 1 || !Arrays.equals(last, block.getBytes("previous_hash"))) {
            broken = "block " + (blocks + 1);
            return;
        }
        Map<Long, Long> sealed = marks(block, "row_ids", "row_hashes");
        Map<Long, Long> now = marks(block, "ids_now", "hashes_now");
        boolean same = Arrays.equals(block.getBytes("hash"), block.getBytes("hash_now"));
        if (!same && block.getBoolean("gone") && now.isEmpty()) {
            taken++;
        } else if (!same) {
            broken = first(number, sealed, now);
            return;
        }
        blocks = number;
        rows += now.size();
        last = block.getBytes("hash");
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
