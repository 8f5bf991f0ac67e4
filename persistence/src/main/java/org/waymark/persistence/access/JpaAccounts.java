package org.waymark.persistence.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.Roles;
import org.waymark.access.SessionId;
import org.waymark.access.Standing;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaAccounts implements Accounts {
    /** Account by an outer join: MariaDB refuses the SQL that EclipseLink makes of a mixture. */
    private static final String STANDING =
            """
            SELECT p.id, p.shownName, COALESCE(p.preferredName, p.givenName), p.pronouns,
                COALESCE(post.roleTitle, p.guestRole), u.name, COALESCE(d.name, p.institution), s.name, g.name, COALESCE(g.position, 0),
                a.credentialVersion, a.accessVersion
            FROM Person p
            LEFT JOIN Account a ON a.person = p.id
            %s
            LEFT JOIN Post post ON post.person = p AND post.number = 1
            LEFT JOIN OrgUnit u ON u.id = post.unitId
            LEFT JOIN OrgUnit d ON d.id = u.departmentId
            LEFT JOIN Site s ON s.id = post.siteId
            LEFT JOIN Grade g ON g.id = post.gradeId
            WHERE p.id = :person AND a.person IS NOT NULL AND p.state <> :leaver %s
            """;

    private static final String ITS_SESSION =
            "LEFT JOIN OpenSession o ON o.person = p.id AND o.id = :session";

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return Optional.ofNullable(em.find(Account.class, person));
    }

    @Override
    public Optional<Account> withLoginName(String loginName) {
        return em.createQuery(
                        """
                        SELECT a FROM Account a JOIN Person p ON p.id = a.person
                        WHERE a.loginName = :name AND p.state <> :leaver
                        """,
                        Account.class)
                .setParameter("name", loginName.strip().toLowerCase(Locale.ROOT))
                .setParameter("leaver", PersonState.LEAVER)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> named(String loginName) {
        return em.createQuery("SELECT a FROM Account a WHERE a.loginName = :name", Account.class)
                .setParameter("name", loginName.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public void openWithoutPassword(PersonId person, String loginName) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO account (person_id, login_name, credential_version,"
                                + " access_version, version) VALUES (?1, ?2, 0, 0, 1)")
                .setParameter(1, person.value())
                .setParameter(2, loginName.strip().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    @Override
    public boolean anyAdministrator() {
        return em.createQuery(
                                """
                                SELECT COUNT(a) FROM Account a JOIN Person p ON p.id = a.person
                                WHERE :administrator MEMBER OF a.appointments AND p.state <> :leaver
                                """,
                                Long.class)
                        .setParameter("administrator", Roles.ADMINISTRATOR)
                        .setParameter("leaver", PersonState.LEAVER)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Standing> standingOf(PersonId person) {
        return em.createQuery(STANDING.formatted("", ""), Object[].class)
                .setParameter("person", person)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultStream()
                .findFirst()
                .map(JpaAccounts::standing);
    }

    @Override
    public Optional<Standing> standingOf(PersonId person, SessionId session) {
        return em.createQuery(
                        STANDING.formatted(ITS_SESSION, "AND o.id IS NOT NULL"), Object[].class)
                .setParameter("person", person)
                .setParameter("leaver", PersonState.LEAVER)
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(JpaAccounts::standing);
    }

    private static Standing standing(Object[] row) {
        PersonCard card =
                new PersonCard(
                        (PersonId) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        ((Number) row[9]).intValue());
        return new Standing(card, ((Number) row[10]).intValue(), ((Number) row[11]).intValue());
    }

    @Override
    public void rightsChanged(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            em.createQuery(
                            "UPDATE Account a SET a.accessVersion = a.accessVersion + 1, a.version ="
                                    + " a.version + 1 WHERE a.person IN :people")
                    .setParameter("people", people)
                    .executeUpdate();
        }
    }
}
