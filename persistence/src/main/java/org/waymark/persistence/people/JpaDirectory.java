package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.people.PostCard;

/**
 * The reporting line is walked by the database, up from both people, in one statement; UNION (not
 * UNION ALL) ends the walk should the records ever contain a circle.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaDirectory implements Directory {
    static final String CARD =
            """
            SELECT NEW org.waymark.people.PersonCard(
                p.id, p.shownName, COALESCE(p.preferredName, p.givenName), p.pronouns,
                COALESCE(post.roleTitle, p.guestRole), u.name, COALESCE(d.name, p.institution), s.name, g.name, COALESCE(g.position, 0))
            FROM Person p
            LEFT JOIN Post post ON post.person = p AND post.number = 1
            LEFT JOIN OrgUnit u ON u.id = post.unitId
            LEFT JOIN OrgUnit d ON d.id = u.departmentId
            LEFT JOIN Site s ON s.id = post.siteId
            LEFT JOIN Grade g ON g.id = post.gradeId
            """;

    private static final String ABOVE =
            """
            WITH RECURSIVE above (below_id, id) AS (
                SELECT person_id, manager_id FROM post
                WHERE person_id IN (?1, ?2) AND manager_id IS NOT NULL
                UNION
                SELECT above.below_id, post.manager_id
                FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL)
            SELECT COUNT(*) FROM above
            WHERE (below_id = ?1 AND id = ?2) OR (below_id = ?2 AND id = ?1)
            """;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public Optional<PersonCard> card(PersonId id) {
        return em.createQuery(CARD + " WHERE p.id = :id", PersonCard.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(CARD + " WHERE p.id IN :ids", PersonCard.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    @Override
    public boolean inOneReportingLine(PersonId one, PersonId other) {
        Number found =
                (Number)
                        em.createNativeQuery(ABOVE)
                                .setParameter(1, one.value())
                                .setParameter(2, other.value())
                                .getSingleResult();
        return found.intValue() > 0;
    }

    @Override
    public List<PersonId> reportingLineOf(PersonId person) {
        List<?> ids =
                em.createNativeQuery(ReportingLine.OF_THE_FIRST + ReportingLine.MEMBERS)
                        .setParameter(1, person.value())
                        .getResultList();
        return ids.stream().map(id -> new PersonId((String) id)).toList();
    }

    /** The first post that has begun counts, else the first that will. */
    @Override
    public Optional<PersonId> managerOf(PersonId person, LocalDate on) {
        return em.createQuery(
                        """
                        SELECT m.id FROM Post post JOIN Person m ON m.id = post.managerId
                        WHERE post.person.id = :person AND m.state <> :leaver
                        ORDER BY CASE WHEN post.starts > :on THEN 1 ELSE 0 END, post.number
                        """,
                        PersonId.class)
                .setParameter("person", person)
                .setParameter("leaver", PersonState.LEAVER)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PostCard> postsOf(PersonId person) {
        return em.createQuery(
                        """
                        SELECT NEW org.waymark.people.PostCard(
                            post.number, u.id, u.name, u.departmentId, s.id, s.name,
                            j.id, j.name, g.id, g.name, g.position,
                            post.roleTitle, post.starts, post.contractEnd)
                        FROM Post post
                        JOIN OrgUnit u ON u.id = post.unitId
                        JOIN Site s ON s.id = post.siteId
                        JOIN JobFamily j ON j.id = post.jobFamilyId
                        JOIN Grade g ON g.id = post.gradeId
                        WHERE post.person.id = :person ORDER BY post.number
                        """,
                        PostCard.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public boolean hasDirectReports(PersonId person) {
        return !reportsOf(person).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public List<PersonId> directReportsOf(PersonId person) {
        return reportsOf(person).getResultList();
    }

    @Override
    public boolean leadsManagers(PersonId person) {
        return !em.createQuery(
                        """
                        SELECT p.id FROM Post post JOIN post.person p
                        WHERE post.managerId = :manager AND p.state <> :leaver AND EXISTS (
                            SELECT below.id FROM Post below
                            WHERE below.managerId = p.id AND below.person.state <> :leaver)
                        """,
                        PersonId.class)
                .setParameter("manager", person)
                .setParameter("leaver", PersonState.LEAVER)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<PersonId> reportsOf(PersonId person) {
        return em.createQuery(
                        """
                        SELECT p.id FROM Person p
                        WHERE p.state <> :leaver AND p.id IN (
                            SELECT post.person.id FROM Post post WHERE post.managerId = :manager)
                        ORDER BY p.sortName, p.id
                        """,
                        PersonId.class)
                .setParameter("manager", person)
                .setParameter("leaver", PersonState.LEAVER);
    }

    @Override
    public boolean isHere(PersonId person) {
        return !em.createQuery(
                        "SELECT p.id FROM Person p WHERE p.id = :id AND p.state <> :leaver",
                        PersonId.class)
                .setParameter("id", person)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isGuest(PersonId person) {
        return !em.createQuery(
                        "SELECT p.id FROM Person p WHERE p.id = :id AND p.state <> :leaver AND"
                                + " p.guestUntil IS NOT NULL",
                        PersonId.class)
                .setParameter("id", person)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultList()
                .isEmpty();
    }
}
