package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.partnership.SharedLine;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSharedLine implements SharedLine {
    /** The manager is that of the main post, as the directory has it. */
    private static final String SHARED =
            """
            WITH RECURSIVE
            above (id) AS (
                SELECT manager_id FROM post WHERE person_id = ? AND manager_id IS NOT NULL
                UNION
                SELECT post.manager_id FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL),
            below (id) AS (
                SELECT person_id FROM post WHERE manager_id = ?
                UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id)
            SELECT mentor.id FROM person mentor
            WHERE mentor.id IN (%s)
              AND (SELECT manager.id FROM post
                   JOIN person manager ON manager.id = post.manager_id AND manager.state <> 'LEAVER'
                   WHERE post.person_id = mentor.id
                   ORDER BY post.starts > ?, post.number LIMIT 1)
                  IN (SELECT id FROM above UNION SELECT id FROM below)
            """;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    @Override
    public Set<PersonId> mentorsWhoShare(PersonId mentee, Collection<PersonId> mentors) {
        if (mentors.isEmpty()) {
            return Set.of();
        }
        String places = String.join(",", Collections.nCopies(mentors.size(), "?"));
        var query =
                em.createNativeQuery(SHARED.formatted(places))
                        .setParameter(1, mentee.value())
                        .setParameter(2, mentee.value());
        int position = 3;
        for (PersonId mentor : mentors) {
            query.setParameter(position++, mentor.value());
        }
        query.setParameter(position, UniversityTime.today(clock));
        return ((Collection<?>) query.getResultList())
                .stream().map(id -> new PersonId((String) id)).collect(Collectors.toSet());
    }
}
