package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorSearch;
import org.waymark.matching.Seeker;
import org.waymark.matching.Traits;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.FullText;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;

/**
 * Reads mentor_search, in the order of its key, and no other table but for those who are kept
 * apart. See {@link JpaFindableMentors} for how it is kept.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMentorSearch implements MentorSearch {
    /** The mentee, the reporting line of the mentee, preferences of either, and earlier noes. */
    private static final String APART =
            """
            WITH RECURSIVE
            above (id) AS (
                SELECT ? UNION
                SELECT post.manager_id FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL),
            below (id) AS (
                SELECT ? UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id),
            apart (id) AS (
                SELECT id FROM above UNION SELECT id FROM below
                UNION SELECT excluded_id FROM exclusion WHERE person_id = ?
                UNION SELECT person_id FROM exclusion WHERE excluded_id = ?
                UNION SELECT mentor_id FROM match_request
                WHERE mentee_id = ? AND phase_id = ? AND state = 'DECLINED')
            """;

    private static final String CAN_BE_ASKED =
            """
            s.phase_id = ? AND s.takes AND s.here AND s.places_left > 0
            AND s.person_id NOT IN (SELECT id FROM apart)
            """;

    private static final String SHOWN =
            """
            s.person_id, s.grade, s.department_id, s.topics, s.subjects, s.sites, s.times,
            s.places, s.places_left
            """;

    private static final Pattern ANSWER = Pattern.compile("[A-Za-z0-9-]+");

    @PersistenceContext EntityManager em;

    @Override
    public Page find(Phase phase, Seeker seeker, MentorFilter filter, Last after, int size) {
        SearchSql fitting = fitting(phase.id(), seeker, filter);
        SearchSql sql =
                apart(phase.id(), seeker.person())
                        .add("SELECT many.counted, one.* FROM (SELECT COUNT(*) AS counted FROM")
                        .add(" (SELECT 1 FROM ")
                        .add(fitting)
                        .add(" LIMIT " + (COUNTED + 1) + ") some) many LEFT JOIN (")
                        .add("SELECT * FROM (SELECT " + SHOWN + ", ")
                        .add(MentorRank.of(seeker, phase.rules()))
                        .add(" AS fit FROM ")
                        .add(fitting)
                        .add(") ranked");
        if (after != null) {
            sql.add(
                    " WHERE fit <= ? AND (fit < ? OR person_id > ?)",
                    after.fit(),
                    after.fit(),
                    after.mentor().value());
        }
        sql.add(" ORDER BY fit DESC, person_id LIMIT " + (size + 1))
                .add(") one ON TRUE ORDER BY one.fit DESC, one.person_id");
        List<Object[]> rows = sql.rows(em);
        List<Found> found =
                rows.stream().filter(row -> row[1] != null).map(JpaMentorSearch::found).toList();
        return new Page(
                found.subList(0, Math.min(size, found.size())),
                number(rows.get(0)[0]),
                found.size() > size);
    }

    @Override
    public List<Found> among(Phase phase, Seeker seeker, Collection<PersonId> mentors) {
        if (mentors.isEmpty()) {
            return List.of();
        }
        return apart(phase.id(), seeker.person())
                .add("SELECT 0, " + SHOWN + ", ")
                .add(MentorRank.of(seeker, phase.rules()))
                .add(" AS fit FROM mentor_search s WHERE ")
                .add(CAN_BE_ASKED, phase.id().value())
                .add(" AND s.person_id IN (")
                .addEach("?", ", ", "", mentors.stream().map(PersonId::value).toList())
                .add(") ORDER BY fit DESC, s.person_id")
                .rows(em)
                .stream()
                .map(JpaMentorSearch::found)
                .toList();
    }

    @Override
    public int count(PhaseId phase, PersonId mentee) {
        List<Object[]> row =
                apart(phase, mentee)
                        .add("SELECT COUNT(*), 0 FROM mentor_search s WHERE ")
                        .add(CAN_BE_ASKED, phase.value())
                        .rows(em);
        return number(row.get(0)[0]);
    }

    private static SearchSql apart(PhaseId phase, PersonId mentee) {
        String id = mentee.value();
        return new SearchSql().add(APART, id, id, id, id, id, phase.value());
    }

    private static SearchSql fitting(PhaseId phase, Seeker seeker, MentorFilter filter) {
        var words = new FullText(filter.words(), "w.card, w.profile");
        SearchSql sql = new SearchSql().add("mentor_search s");
        if (!words.isEmpty()) {
            sql.add(
                    " JOIN mentor_words w"
                            + " ON w.phase_id = s.phase_id AND w.person_id = s.person_id");
        }
        sql.add(" WHERE ").add(CAN_BE_ASKED, phase.value());
        if (!areAnswers(
                filter.topic(),
                filter.subject(),
                filter.site(),
                filter.day(),
                filter.jobFamily())) {
            return sql.add(" AND FALSE");
        }
        has(sql, "topics", filter.topic());
        has(sql, "sites", filter.site());
        if (filter.subject() != null) {
            sql.add(
                    " AND (s.department_id = ? OR LOCATE(?, s.subjects) > 0)",
                    filter.subject(),
                    MentorRank.between(filter.subject()));
        }
        if (filter.format() == MentorFilter.Format.ONLINE) {
            has(sql, "sites", Traits.ONLINE);
        } else if (filter.format() == MentorFilter.Format.IN_PERSON) {
            sql.add(" AND TRIM(REPLACE(s.sites, ?, ' ')) <> ''", MentorRank.between(Traits.ONLINE));
        }
        if (filter.day() != null) {
            sql.add(" AND LOCATE(?, s.times) > 0", " " + filter.day() + "-");
        }
        if (filter.jobFamily() != null) {
            sql.add(" AND s.job_family_id = ?", filter.jobFamily());
        }
        if (filter.gradesAbove() != null) {
            sql.add(
                    " AND s.grade - ? BETWEEN 0 AND ?",
                    seeker.traits().grade(),
                    filter.gradesAbove());
        }
        sql.add(words.condition(), words.values().toArray());
        return sql;
    }

    /** Whether anybody can have answered so; other letters can't even be compared. */
    private static boolean areAnswers(String... values) {
        return Stream.of(values).filter(Objects::nonNull).allMatch(ANSWER.asMatchPredicate());
    }

    private static void has(SearchSql sql, String column, String answer) {
        if (answer != null) {
            sql.add(" AND LOCATE(?, s." + column + ") > 0", MentorRank.between(answer));
        }
    }

    /** A mentor knows the subjects of the profile, and the one of the own department. */
    private static Found found(Object[] row) {
        Set<String> subjects = new HashSet<>(answers(row[5]));
        if (row[3] != null) {
            subjects.add((String) row[3]);
        }
        return new Found(
                new PersonId((String) row[1]),
                new Traits(
                        number(row[2]),
                        row[3] == null ? "" : (String) row[3],
                        answers(row[4]),
                        subjects,
                        answers(row[6]),
                        answers(row[7])),
                number(row[8]),
                number(row[9]),
                number(row[10]));
    }

    private static Set<String> answers(Object column) {
        Set<String> answers = new HashSet<>(Arrays.asList(((String) column).strip().split(" ")));
        answers.remove("");
        return answers;
    }
}
