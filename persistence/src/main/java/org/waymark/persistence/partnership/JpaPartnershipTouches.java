package org.waymark.persistence.partnership;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipState;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.RuleTouches;

/** How many pairs a change of rules touches: those at work, or those still writing. */
@Stateless
@Local(RuleTouches.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPartnershipTouches implements RuleTouches {
    private static final Set<String> PROPOSED_IN_THE_AGREEMENT =
            Set.of("duration", "duration-weeks", "rhythm", "minutes");

    /** They are about finding each other, and leave pairs alone. */
    private static final Set<String> BEFORE_THE_PAIR =
            Set.of(
                    "places",
                    "grade-gap",
                    "same-department",
                    "routes",
                    "approve-mentors",
                    "reply",
                    "choices");

    @PersistenceContext EntityManager em;

    @Override
    public List<Touch> of(PhaseId phase, Answers was, Answers now) {
        long writing = 0;
        long working = 0;
        for (Object[] row :
                em.createQuery(
                                "SELECT p.state, COUNT(p) FROM Partnership p WHERE p.phase = :phase"
                                        + " AND p.state <> :ended GROUP BY p.state",
                                Object[].class)
                        .setParameter("phase", phase)
                        .setParameter("ended", PartnershipState.ENDED)
                        .getResultList()) {
            if (((PartnershipState) row[0]).compareTo(PartnershipState.ACTIVE) < 0) {
                writing += (Long) row[1];
            } else {
                working += (Long) row[1];
            }
        }
        List<Touch> touches = new ArrayList<>();
        for (String rule : now.with(was).keys()) {
            if (was.all(rule).equals(now.all(rule)) || BEFORE_THE_PAIR.contains(rule)) {
                continue;
            }
            touches.add(
                    PROPOSED_IN_THE_AGREEMENT.contains(rule)
                            ? new Touch(rule, "scheme.touch.writing", writing)
                            : new Touch(rule, "scheme.touch.working", working));
        }
        return touches;
    }
}
