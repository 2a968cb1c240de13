package dk.enindgang.person;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the numbers under the key in use instead of the one they were kept under, a batch in each transaction, while
 * everybody works: who reads meanwhile finds a number under the one or the other (R6).
 */
final class CprRotation {

    /** A thousand at a time. Whoever is changed by somebody at this moment is waited for. */
    private static final String NEXT = """
            select id, ref, cpr_cipher from person where cpr_key = ? and id > ? order by id limit 1000 for update""";

    private static final String KEEP = """
            update person p set cpr_cipher = n.cipher, cpr_hash = n.hash, cpr_key = ?
            from unnest(?, ?, ?) n (id, cipher, hash) where p.id = n.id""";

    private final Connection connection;

    private final CprKeys keys;

    /** @param connection as the application's role */
    CprRotation(Connection connection, CprKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** How many numbers were put under the key in use. */
    int run() throws SQLException {
        connection.setAutoCommit(false);
        CprKey current = keys.current().orElseThrow(() -> new IllegalArgumentException("mangler."));
        int done = 0;
        for (CprKey old : keys.keys().subList(1, keys.keys().size())) {
            for (int moved = all(old, current); moved > 0; moved = all(old, current)) {
                done += moved;
            }
        }
        return done;
    }

    /** Once from the first to the last: whatever was moved is not looked through again for each batch. */
    private int all(CprKey old, CprKey current) throws SQLException {
        int done = 0;
        List<Long> batch = batch(old, current, 0);
        while (!batch.isEmpty()) {
            done += batch.size();
            batch = batch(old, current, batch.get(batch.size() - 1));
        }
        return done;
    }

    /** How many are under a key that is not known here. */
    int countStrange() throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(
                "select count(*) from person where cpr_key is not null and cpr_key <> all (?)")) {
            begin();
            asked.setArray(
                    1,
                    connection.createArrayOf(
                            "int4", keys.keys().stream().map(CprKey::id).toArray()));
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private List<Long> batch(CprKey old, CprKey current, long after) throws SQLException {
        begin();
        var ids = new ArrayList<Long>();
        var ciphers = new ArrayList<byte[]>();
        var hashes = new ArrayList<byte[]>();
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setInt(1, old.id());
            next.setLong(2, after);
            try (ResultSet found = next.executeQuery()) {
                while (found.next()) {
                    UUID person = found.getObject(2, UUID.class);
                    Cpr cpr = old.open(found.getBytes(3), person);
                    ids.add(found.getLong(1));
                    ciphers.add(current.seal(cpr, person));
                    hashes.add(current.hash(cpr));
                }
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setInt(1, current.id());
            keep.setArray(2, connection.createArrayOf("int8", ids.toArray()));
            keep.setArray(3, bytes(ciphers));
            keep.setArray(4, bytes(hashes));
            keep.executeUpdate();
        }
        connection.commit();
        return ids;
    }

    private Array bytes(List<byte[]> values) throws SQLException {
        return connection.createArrayOf("bytea", values.toArray(new byte[0][]));
    }

    /** It sees the rows of everybody, from here to the end of the transaction. */
    private void begin() throws SQLException {
        try (PreparedStatement tell =
                connection.prepareStatement("select set_config('enindgang.acting', 'system', true)")) {
            tell.execute();
        }
    }
}
