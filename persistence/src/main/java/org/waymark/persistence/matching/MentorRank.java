package org.waymark.persistence.matching;

import java.util.Collection;
import org.waymark.matching.Reasons;
import org.waymark.matching.Seeker;
import org.waymark.matching.Traits;
import org.waymark.scheme.PhaseRules;

/**
 * How well a mentor of mentor_search (s) fits a mentee, as the number that {@link Reasons} counts.
 * An answer is looked for between the two blanks that it stands between.
 */
final class MentorRank {
    private MentorRank() {}

    static SearchSql of(Seeker mentee, PhaseRules rules) {
        Traits traits = mentee.traits();
        SearchSql sql = new SearchSql().add("(0");
        if (!traits.topics().isEmpty()) {
            sql.add(" + " + Reasons.ALL_GOALS + " * (")
                    .addEach("(LOCATE(?, s.topics) > 0)", " + ", "0", between(traits.topics()))
                    .add(") DIV " + traits.topics().size());
        }
        place(sql, traits);
        sql.add(" + " + Reasons.TIME + " * (");
        any(sql, "times", traits.times());
        sql.add(")");
        if (mentee.subjectNeeded()) {
            sql.add(" + " + Reasons.SUBJECT + " * (");
            any(sql, "subjects", traits.subjects());
            for (String subject : traits.subjects()) {
                sql.add(" OR s.department_id <=> ?", subject);
            }
            sql.add(")");
        }
        if (rules.gradeGap().isPresent()) {
            sql.add(
                    " + " + Reasons.GRADE + " * (s.grade - ? BETWEEN 0 AND ?)",
                    traits.grade(),
                    rules.gradeGap().getAsInt());
        }
        if (!rules.sameDepartmentAllowed() && !traits.department().isEmpty()) {
            sql.add(
                    " + " + Reasons.DEPARTMENT + " * (NOT s.department_id <=> ?)",
                    traits.department());
        }
        return sql.add(")");
    }

    private static void place(SearchSql sql, Traits traits) {
        sql.add(" + CASE WHEN ");
        any(
                sql,
                "sites",
                traits.sites().stream().filter(site -> !site.equals(Traits.ONLINE)).toList());
        sql.add(" THEN " + Reasons.SITE);
        if (traits.sites().contains(Traits.ONLINE)) {
            sql.add(" WHEN LOCATE(?, s.sites) > 0", between(Traits.ONLINE))
                    .add(" THEN " + Reasons.SITE / 2);
        }
        sql.add(" ELSE 0 END");
    }

    private static void any(SearchSql sql, String column, Collection<String> answers) {
        sql.addEach("LOCATE(?, s." + column + ") > 0", " OR ", "FALSE", between(answers));
    }

    private static Collection<String> between(Collection<String> answers) {
        return answers.stream().map(MentorRank::between).toList();
    }

    static String between(String answer) {
        return " " + answer + " ";
    }
}
