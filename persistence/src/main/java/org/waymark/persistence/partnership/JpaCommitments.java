package org.waymark.persistence.partnership;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.enrolment.Commitments;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaCommitments implements Commitments {
    @PersistenceContext EntityManager em;

    @Override
    public boolean hasLivePartnership(PhaseId phase, PersonId person, Part part) {
        return em.createQuery(
                                "SELECT COUNT(p) FROM Partnership p WHERE p.phase = :phase AND"
                                        + " p.state <> :ended AND "
                                        + (part == Part.MENTOR ? "p.mentor" : "p.mentee")
                                        + " = :person",
                                Long.class)
                        .setParameter("phase", phase)
                        .setParameter("ended", PartnershipState.ENDED)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
