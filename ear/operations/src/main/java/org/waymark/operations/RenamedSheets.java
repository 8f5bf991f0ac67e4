package org.waymark.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.monitoring.NewPseudonyms;
import org.waymark.people.PersonId;
import org.waymark.vault.MasterKey;

/**
 * The sheets of equality answers under the pseudonyms that a new master key gives. A sheet that is
 * nobody's keeps its name: no request finds it, before or after.
 */
final class RenamedSheets {
    private final Server server;
    private int renamed;
    private int nobodys;

    RenamedSheets(Server server) {
        this.server = server;
    }

    int renamed() {
        return renamed;
    }

    int nobodys() {
        return nobodys;
    }

    void rename(Connection connection, MasterKey present, MasterKey next) throws SQLException {
        Map<String, String> names =
                NewPseudonyms.of(
                        Sql.texts(
                                        connection,
                                        "SELECT id FROM `%s`.person"
                                                .formatted(server.schemas().get(0)))
                                .stream()
                                .map(PersonId::new)
                                .toList(),
                        present,
                        next);
        List<String> sheets = there(connection, "FOR UPDATE");
        var oldByNew = new TreeMap<String, String>();
        var expected = new TreeSet<String>();
        for (String old : sheets) {
            String name = names.get(old);
            expected.add(name == null ? old : name);
            if (name != null) {
                oldByNew.put(name, old);
            }
        }
        write(connection, oldByNew);
        if (!expected.equals(new TreeSet<>(there(connection, "")))) {
            throw new Refused(
                    "The sheets of equality answers aren't what they should be; nothing was changed. Please tell us.");
        }
        renamed = oldByNew.size();
        nobodys = sheets.size() - renamed;
    }

    private List<String> there(Connection connection, String lock) throws SQLException {
        return Sql.texts(
                connection,
                "SELECT pseudonym FROM `%s`.answer_sheet %s"
                        .formatted(server.schemas().get(1), lock));
    }

    private void write(Connection connection, Map<String, String> oldByNew) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE `%s`.answer_sheet SET pseudonym = ? WHERE pseudonym = ?"
                                .formatted(server.schemas().get(1)))) {
            for (Map.Entry<String, String> sheet : oldByNew.entrySet()) {
                update.setString(1, sheet.getKey());
                update.setString(2, sheet.getValue());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
