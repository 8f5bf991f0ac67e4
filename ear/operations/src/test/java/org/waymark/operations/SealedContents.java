package org.waymark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.vault.KeyName;
import org.waymark.vault.MasterKey;
import org.waymark.vault.Proof;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What people wrote and answered, sealed in a database as a server with this master key does. */
final class SealedContents {
    private static final String USE = "equality answers";
    private static final SealedText.Column SEALED = new SealedText.Column();

    private final Connection connection;
    private final MasterKey present;
    private final List<String> people;

    /** Of nobody yet: keys and sheets that are there are taken away. */
    SealedContents(Connection connection, MasterKey present) throws SQLException {
        this.connection = connection;
        this.present = present;
        Sql.run(connection, "DELETE FROM waymark.vault_key");
        Sql.run(connection, "DELETE FROM monitoring.answer_sheet");
        Sql.run(
                connection,
                "REPLACE INTO waymark.master_key (id, fingerprint) VALUES (1, '%s')"
                        .formatted(present.fingerprint()));
        people = Sql.texts(connection, "SELECT id FROM waymark.person ORDER BY id");
    }

    List<String> people() {
        return people;
    }

    static Proof proof(KeyName name) {
        return () -> name;
    }

    SealedText sealed(KeyName name) {
        return KeysOfAServer.vault(connection, present).seal(proof(name), name.text());
    }

    /** Of each person, and of pairs, a third as many. */
    Map<KeyName, SealedText> textsOfEverybody() throws SQLException {
        var names = new ArrayList<KeyName>();
        for (int i = 0; i < people.size(); i++) {
            names.add(new KeyName(KeyName.Kind.PERSON, people.get(i)));
            if (i % 10 < 3) {
                names.add(new KeyName(KeyName.Kind.PARTNERSHIP, UUID.randomUUID().toString()));
            }
        }
        var texts = new HashMap<KeyName, SealedText>();
        connection.setAutoCommit(false);
        names.forEach(name -> texts.put(name, sealed(name)));
        connection.commit();
        connection.setAutoCommit(true);
        return texts;
    }

    /** What they answered, by whose it is. */
    Map<String, String> sheetsOf(List<String> whose) throws SQLException {
        var answers = new HashMap<String, String>();
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO monitoring.answer_sheet VALUES (?, ?, ?)")) {
            for (String person : whose) {
                String key = UUID.randomUUID().toString();
                KeyName name = KeyName.ofSheet(key);
                insert.setString(1, pseudonym(person, present));
                insert.setString(2, key);
                insert.setBytes(3, SEALED.convertToDatabaseColumn(sealed(name)));
                insert.addBatch();
                answers.put(person, name.text());
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return answers;
    }

    static String pseudonym(String person, MasterKey master) {
        return master.pseudonym(new KeyName(KeyName.Kind.PERSON, person), USE);
    }

    /** As their own page finds them. */
    String answersOf(String person, Vault vault, MasterKey master) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "SELECT key_name, answers FROM monitoring.answer_sheet WHERE pseudonym = ?")) {
            select.setString(1, pseudonym(person, master));
            try (var row = select.executeQuery()) {
                assertThat(row.next()).as("a sheet of the person").isTrue();
                return vault.open(
                        proof(KeyName.ofSheet(row.getString(1))),
                        SEALED.convertToEntityAttribute(row.getBytes(2)));
            }
        }
    }

    /** All of the keys but what is in them. */
    List<String> aroundTheKeys() throws SQLException {
        return Sql.texts(
                connection,
                "SELECT CONCAT_WS(',', name, wrapped IS NULL, made_at, destroyed_at) FROM waymark.vault_key ORDER BY name");
    }

    List<String> everything() throws SQLException {
        return Sql.texts(
                connection,
                "SELECT CONCAT_WS(',', name, HEX(wrapped), made_at, destroyed_at) FROM waymark.vault_key"
                        + " UNION ALL SELECT CONCAT_WS(',', pseudonym, key_name, HEX(answers)) FROM monitoring.answer_sheet"
                        + " UNION ALL SELECT fingerprint FROM waymark.master_key ORDER BY 1");
    }
}
