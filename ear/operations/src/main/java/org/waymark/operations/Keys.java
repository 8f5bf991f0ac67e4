package org.waymark.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.waymark.configuration.Configuration;
import org.waymark.vault.MasterKey;

/** Master keys, and the keys that they wrap. */
final class Keys {
    private Keys() {}

    /** The one that the server uses. */
    static MasterKey present(Configuration configuration) {
        return refusing(() -> MasterKey.of(configuration));
    }

    static MasterKey in(Path file) {
        return refusing(() -> MasterKey.in(file));
    }

    private static MasterKey refusing(Supplier<MasterKey> key) {
        try {
            return key.get();
        } catch (IllegalStateException noKey) {
            throw new Refused(noKey.getMessage());
        }
    }

    /** By name, wrapped, as that schema has them; those that were destroyed aren't there. */
    static Map<String, byte[]> wrapped(Connection connection, String schema, String lock)
            throws SQLException {
        try (var sql = connection.createStatement();
                var rows =
                        sql.executeQuery(
                                "SELECT name, wrapped FROM `%s`.vault_key WHERE wrapped IS NOT NULL %s"
                                        .formatted(schema, lock))) {
            var keys = new TreeMap<String, byte[]>();
            while (rows.next()) {
                keys.put(rows.getString(1), rows.getBytes(2));
            }
            return keys;
        }
    }

    /** How many of them this master key doesn't open. */
    static long closedTo(MasterKey key, Map<String, byte[]> wrapped) {
        return wrapped.entrySet().stream()
                .filter(each -> !key.opens(each.getKey(), each.getValue()))
                .count();
    }
}
