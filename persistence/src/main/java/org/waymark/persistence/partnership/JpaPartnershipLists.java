package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.vault.KeyName;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPartnershipLists implements PartnershipLists {
    @PersistenceContext EntityManager em;

    /** Two halves of a union, so that each goes by its own index. */
    @Override
    @SuppressWarnings("unchecked")
    public List<OwnPartnership> ofPerson(PersonId person) {
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                SELECT own.id, own.side, own.partner_id, partner.shown_name,
                                       phase.name, own.state
                                FROM (SELECT id, 'MENTOR' AS side, mentee_id AS partner_id,
                                             phase_id, state
                                      FROM partnership WHERE mentor_id = ?1
                                      UNION ALL
                                      SELECT id, 'MENTEE', mentor_id, phase_id, state
                                      FROM partnership WHERE mentee_id = ?2) own
                                JOIN person partner ON partner.id = own.partner_id
                                JOIN phase ON phase.id = own.phase_id
                                ORDER BY own.state = 'ENDED', own.id DESC
                                LIMIT 50
                                """)
                        .setParameter(1, person.value())
                        .setParameter(2, person.value())
                        .getResultList();
        return rows.stream().map(JpaPartnershipLists::own).toList();
    }

    /**
     * Reads the partnership, its phase and its key along, so that neither the proof nor the rules
     * nor opening what the two wrote costs a statement of its own in this transaction.
     */
    @Override
    public Optional<Head> head(PartnershipId id, PersonId member) {
        return em.createQuery(
                        """
                        select p, phase, vaultKey, partner.shownName, partner.preferredName,
                            partner.givenName
                        from Partnership p left join VaultKey vaultKey on vaultKey.name = :key,
                            Phase phase, Person partner
                        where p.id = :id and phase.id = p.phase
                            and ((p.mentor = :member and partner.id = p.mentee)
                                or (p.mentee = :member and partner.id = p.mentor))
                        """,
                        Object[].class)
                .setParameter("key", KeyName.ofPartnership(id).text())
                .setParameter("id", id)
                .setParameter("member", member)
                .getResultStream()
                .findFirst()
                .map(JpaPartnershipLists::head);
    }

    private static Head head(Object[] row) {
        return new Head(
                ((Phase) row[1]).name(),
                (String) row[3],
                (String) (row[4] == null ? row[5] : row[4]));
    }

    private static OwnPartnership own(Object[] row) {
        return new OwnPartnership(
                new PartnershipId((String) row[0]),
                Side.valueOf((String) row[1]),
                new PersonId((String) row[2]),
                (String) row[3],
                (String) row[4],
                PartnershipState.valueOf((String) row[5]));
    }
}
