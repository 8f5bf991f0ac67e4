package org.waymark.persistence.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.people.GradeId;
import org.waymark.people.JobFamilyId;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;
import org.waymark.people.PersonState;
import org.waymark.people.SiteId;

/**
 * Puts the rows of everybody's posts together. A university has many people and few units, grades
 * and job titles, so what was read once is kept once.
 */
final class RecordsRead {
    private final List<PersonOnRecord> people = new ArrayList<>();
    private final Map<Object, Object> known = new HashMap<>();
    private final List<PostFacts> posts = new ArrayList<>();
    private Object[] person;

    /**
     * Rows of one person follow each other; who has no post yet has one row without a unit. The
     * number of a post that isn't there would be read as 0.
     */
    void read(Object[] row) {
        if (person != null && !person[0].equals(row[0])) {
            enter();
        }
        person = row;
        if (row[10] != null) {
            posts.add(post(row));
        }
    }

    List<PersonOnRecord> people() {
        if (person != null) {
            enter();
            person = null;
        }
        return people;
    }

    private void enter() {
        var facts =
                new PersonFacts(
                        (String) person[2],
                        once((String) person[3]),
                        once((String) person[4]),
                        once((String) person[5]),
                        once((String) person[6]),
                        (String) person[7],
                        (PersonState) person[8],
                        posts);
        people.add(
                new PersonOnRecord(
                        (PersonId) person[0], (String) person[1], facts, person[19] != null));
        posts.clear();
    }

    private PostFacts post(Object[] row) {
        return new PostFacts(
                (Integer) row[9],
                once((OrgUnitId) row[10]),
                once((SiteId) row[11]),
                once((JobFamilyId) row[12]),
                once((GradeId) row[13]),
                once(((BigDecimal) row[14]).stripTrailingZeros()),
                once((String) row[15]),
                (LocalDate) row[16],
                (LocalDate) row[17],
                once((PersonId) row[18]));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T read) {
        return read == null ? null : (T) known.computeIfAbsent(read, first -> first);
    }
}
