package org.waymark.persistence.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.records.DirectoryLists;
import org.waymark.shared.Slice;

/**
 * The list follows the index on the sort name, so that the hundredth page costs what the first
 * does. Former names aren't searched: they are kept nowhere that this looks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaDirectoryLists implements DirectoryLists {
    private static final String AFTER =
            """
            AND (p.sortName > (SELECT a.sortName FROM Person a WHERE a.id = :after)
                OR (p.sortName = (SELECT a.sortName FROM Person a WHERE a.id = :after)
                    AND p.id > :after))
            """;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Inject Directory directory;

    @Override
    public Slice<Line> page(String search, PersonId after, int size) {
        String name = pattern(search);
        var query =
                em.createQuery(
                                """
                                SELECT NEW org.waymark.records.DirectoryLists.Line(
                                    p.id, p.sortName, p.staffNumber,
                                    COALESCE(post.roleTitle, p.guestRole),
                                    COALESCE(u.name, p.institution), g.name, p.state)
                                FROM Person p
                                LEFT JOIN Post post ON post.person = p AND post.number = 1
                                LEFT JOIN OrgUnit u ON u.id = post.unitId
                                LEFT JOIN Grade g ON g.id = post.gradeId
                                WHERE (:search = '' OR p.shownName LIKE :part ESCAPE '!'
                                    OR p.sortName LIKE :start ESCAPE '!'
                                    OR p.staffNumber LIKE :start ESCAPE '!'
                                    OR p.email LIKE :start ESCAPE '!')
                                """
                                        + (after == null ? "" : AFTER)
                                        + " ORDER BY p.sortName, p.id",
                                Line.class)
                        .setParameter("search", search)
                        .setParameter("part", "%" + name + "%")
                        .setParameter("start", name + "%")
                        .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Slice.of(query.getResultList(), size, line -> line.id().value());
    }

    @Override
    public Slice<GuestLine> guests(PersonId after, int size) {
        var query =
                em.createQuery(
                                """
                                SELECT NEW org.waymark.records.DirectoryLists.GuestLine(
                                    p.id, p.sortName, p.institution, p.guestUntil, p.state)
                                FROM Person p WHERE p.guestUntil IS NOT NULL
                                """
                                        + (after == null ? "" : AFTER)
                                        + " ORDER BY p.sortName, p.id",
                                GuestLine.class)
                        .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Slice.of(query.getResultList(), size, line -> line.id().value());
    }

    private static String pattern(String search) {
        return search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public Optional<Details> details(PersonId person) {
        return directory.card(person).map(this::details);
    }

    private Details details(PersonCard card) {
        Object[] records =
                em.createQuery(
                                "SELECT p.staffNumber, p.email, p.state, p.guestUntil FROM Person"
                                        + " p WHERE p.id = :id",
                                Object[].class)
                        .setParameter("id", card.id())
                        .getSingleResult();
        return new Details(
                card,
                (String) records[0],
                (String) records[1],
                (PersonState) records[2],
                (LocalDate) records[3],
                postsOf(card.id()),
                reportsOf(card.id()));
    }

    private List<Post> postsOf(PersonId person) {
        return em.createQuery(
                        """
                        SELECT NEW org.waymark.records.DirectoryLists.Post(
                            post.roleTitle, u.name, s.name, j.name, g.name,
                            post.starts, post.contractEnd, post.managerId, m.shownName)
                        FROM Post post
                        LEFT JOIN OrgUnit u ON u.id = post.unitId
                        LEFT JOIN Site s ON s.id = post.siteId
                        LEFT JOIN JobFamily j ON j.id = post.jobFamilyId
                        LEFT JOIN Grade g ON g.id = post.gradeId
                        LEFT JOIN Person m ON m.id = post.managerId
                        WHERE post.person.id = :person ORDER BY post.number
                        """,
                        Post.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<Report> reportsOf(PersonId manager) {
        return em.createQuery(
                        """
                        SELECT NEW org.waymark.records.DirectoryLists.Report(p.id, p.shownName)
                        FROM Person p
                        WHERE p.state <> :leaver AND p.id IN (
                            SELECT post.person.id FROM Post post WHERE post.managerId = :manager)
                        ORDER BY p.sortName, p.id
                        """,
                        Report.class)
                .setParameter("manager", manager)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultList();
    }
}
