package org.waymark.persistence.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What a native query's columns hold, whatever type the driver gives them. */
public final class Columns {
    private Columns() {}

    /** A whole number; 0 for NULL. */
    public static int number(Object column) {
        return column == null ? 0 : ((Number) column).intValue();
    }

    /** A condition or a BOOLEAN column; false for NULL. */
    public static boolean isTrue(Object column) {
        return column instanceof Boolean said ? said : number(column) != 0;
    }

    /** A moment, which every DATETIME holds in UTC; null for NULL. */
    public static Instant instant(Object column) {
        if (column instanceof Timestamp stamp) {
            return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    /** A moment as a DATETIME holds it, to be compared with one. */
    public static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** A DATE, whatever the driver makes of it; null for NULL. */
    public static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
