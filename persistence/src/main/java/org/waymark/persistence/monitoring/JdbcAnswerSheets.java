package org.waymark.persistence.monitoring;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.monitoring.AnswerSheet;
import org.waymark.monitoring.AnswerSheets;
import org.waymark.shared.StatementCount;
import org.waymark.vault.SealedText;

@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class JdbcAnswerSheets implements AnswerSheets {
    private static final SealedText.Column SEALED = new SealedText.Column();

    @Resource(lookup = "java:app/jdbc/monitoring")
    DataSource database;

    @Override
    public Optional<AnswerSheet> find(String pseudonym) {
        return sheets("WHERE pseudonym = ?", pseudonym).stream().findFirst();
    }

    @Override
    public List<AnswerSheet> all() {
        return sheets("ORDER BY pseudonym");
    }

    private List<AnswerSheet> sheets(String which, String... values) {
        StatementCount.add();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT pseudonym, key_name, answers FROM answer_sheet " + which)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                var sheets = new ArrayList<AnswerSheet>();
                while (rows.next()) {
                    sheets.add(
                            new AnswerSheet(
                                    rows.getString(1),
                                    rows.getString(2),
                                    SEALED.convertToEntityAttribute(rows.getBytes(3))));
                }
                return sheets;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality answers can't be read", broken);
        }
    }

    @Override
    public void keep(AnswerSheet sheet) {
        StatementCount.add();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO answer_sheet (pseudonym, key_name, answers)"
                                        + " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE"
                                        + " key_name = VALUES(key_name),"
                                        + " answers = VALUES(answers)")) {
            insert.setString(1, sheet.pseudonym());
            insert.setString(2, sheet.key());
            insert.setBytes(3, SEALED.convertToDatabaseColumn(sheet.answers()));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality answers can't be kept", broken);
        }
    }

    @Override
    public void erase(String pseudonym) {
        StatementCount.add();
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM answer_sheet WHERE pseudonym = ?")) {
            delete.setString(1, pseudonym);
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Equality answers can't be erased", broken);
        }
    }
}
