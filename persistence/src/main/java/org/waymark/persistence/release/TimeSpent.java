package org.waymark.persistence.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.waymark.partnership.Side;
import org.waymark.persistence.observation.JpaObservationFacts;
import org.waymark.release.ReportingYear;
import org.waymark.shared.UniversityTime;

/**
 * The rows of time that queries sum up: {@code spent (pair, person, side, month, preparing,
 * meeting, observing, discussing)}, where the month counts from 0 and begins by the university's
 * clocks.
 */
final class TimeSpent {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private TimeSpent() {}

    /**
     * @param mentors which pairs {@code p} count for their mentors
     * @param mentees which pairs {@code p} count for their mentees
     */
    static String where(String mentors, String mentees, ReportingYear year) {
        return "WITH spent AS ("
                + String.join(
                        " UNION ALL ",
                        meetings(Side.MENTOR, mentors, year),
                        meetings(Side.MENTEE, mentees, year),
                        observing(Side.MENTOR, mentors, year),
                        observing(Side.MENTEE, mentees, year),
                        discussing(Side.MENTOR, mentors, year),
                        discussing(Side.MENTEE, mentees, year))
                + ")";
    }

    private static String meetings(Side side, String pairs, ReportingYear year) {
        return """
               SELECT p.id AS pair, p.%1$s_id AS person, '%2$s' AS side, %3$s AS month,
                      COALESCE(o.preparing_minutes, 0) AS preparing,
                      COALESCE(o.meeting_minutes, t.minutes) AS meeting,
                      0 AS observing, 0 AS discussing
               FROM meeting t
               JOIN partnership p ON p.id = t.partnership_id
               LEFT JOIN meeting_own_part o ON o.meeting_id = t.id AND o.person_id = p.%1$s_id
               WHERE %4$s AND t.state = 'HELD' AND NOT t.trial AND %5$s"""
                .formatted(column(side), side, month(year), pairs, within(year));
    }

    private static String observing(Side side, String pairs, ReportingYear year) {
        return """
               SELECT p.id, p.%1$s_id, '%2$s', %3$s, 0, 0, t.%1$s_minutes_observing, 0
               FROM observation t
               JOIN partnership p ON p.id = t.partnership_id
               WHERE %4$s AND t.%5$s AND %6$s"""
                .formatted(
                        column(side),
                        side,
                        month(year),
                        pairs,
                        JpaObservationFacts.HELD,
                        within(year));
    }

    /** On the day they talked it over, which may be in another month. */
    private static String discussing(Side side, String pairs, ReportingYear year) {
        return """
               SELECT p.id, p.%1$s_id, '%2$s',
                      TIMESTAMPDIFF(MONTH, '%3$s', t.talked_on), 0, 0, 0,
                      t.%1$s_minutes_discussing
               FROM observation t
               JOIN partnership p ON p.id = t.partnership_id
               WHERE %4$s AND t.talked_on BETWEEN '%3$s' AND '%5$s'"""
                .formatted(column(side), side, year.from(), pairs, year.until());
    }

    private static String column(Side side) {
        return side == Side.MENTOR ? "mentor" : "mentee";
    }

    private static String month(ReportingYear year) {
        List<YearMonth> months = year.months();
        var number = new StringBuilder("CASE");
        for (int at = 1; at < months.size(); at++) {
            number.append(" WHEN t.begins_at < ")
                    .append(start(months.get(at).atDay(1)))
                    .append(" THEN ")
                    .append(at - 1);
        }
        return number.append(" ELSE ").append(months.size() - 1).append(" END").toString();
    }

    private static String within(ReportingYear year) {
        return "t.begins_at >= "
                + start(year.from())
                + " AND t.begins_at < "
                + start(year.until().plusDays(1));
    }

    private static String start(LocalDate day) {
        Instant first = UniversityTime.startOf(day);
        return "'" + MOMENT.format(LocalDateTime.ofInstant(first, ZoneOffset.UTC)) + "'";
    }
}
