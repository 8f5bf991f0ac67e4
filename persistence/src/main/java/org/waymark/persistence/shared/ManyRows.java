package org.waymark.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/** Rows that are inserted together, so that their number doesn't make more statements. */
public final class ManyRows {
    private ManyRows() {}

    /**
     * @param into the statement as far as VALUES, such as {@code INSERT INTO word (id, text)}
     * @param rows the values of each, in the order of the columns; none does nothing
     */
    public static void insert(EntityManager em, String into, List<List<Object>> rows) {
        insert(em, into, rows, "");
    }

    /**
     * @param then what follows the values, such as {@code ON DUPLICATE KEY UPDATE text =
     *     VALUES(text)}
     */
    public static void insert(EntityManager em, String into, List<List<Object>> rows, String then) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
        Query insert =
                em.createNativeQuery(
                        into
                                + " VALUES "
                                + String.join(", ", Collections.nCopies(rows.size(), row))
                                + " "
                                + then);
        int position = 1;
        for (List<Object> values : rows) {
            for (Object value : values) {
                insert.setParameter(position++, value);
            }
        }
        insert.executeUpdate();
    }
}
