package org.waymark.persistence.enrolment;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.RuleTouches;

/** Which mentors and mentees a change of rules touches, by counts. */
@Stateless
@Local(RuleTouches.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEnrolmentTouches implements RuleTouches {
    private static final List<String> OF_MATCHING =
            List.of("grade-gap", "same-department", "routes", "choices", "reply", "shortlist-pool");

    @PersistenceContext EntityManager em;

    @Override
    public List<Touch> of(PhaseId phase, Answers was, Answers now) {
        Object[] counted =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        SELECT COALESCE(SUM(e.part = 'MENTOR'), 0),
                                            COALESCE(SUM(e.part = 'MENTOR' AND e.places > ?), 0),
                                            COALESCE(SUM(e.part = 'MENTOR' AND e.state = 'WAITING'), 0),
                                            COALESCE(SUM(e.part = 'MENTOR' AND e.trained_on IS NULL), 0),
                                            COALESCE(SUM(e.part = 'MENTEE' AND NOT EXISTS (
                                                SELECT 1 FROM partnership p
                                                WHERE p.phase_id = e.phase_id
                                                  AND p.mentee_id = e.person_id
                                                  AND p.state <> 'ENDED')), 0)
                                        FROM enrolment e WHERE e.phase_id = ? AND e.state <> 'LEFT'
                                        """)
                                .setParameter(1, now.number("places"))
                                .setParameter(2, phase.value())
                                .getSingleResult();
        List<Touch> touches = new ArrayList<>();
        if (differs("places", was, now)) {
            touches.add(new Touch("places", "scheme.touch.mentors", number(counted[0])));
            touches.add(new Touch("places", "scheme.touch.more-places", number(counted[1])));
        }
        if (differs("approve-mentors", was, now)) {
            touches.add(new Touch("approve-mentors", "scheme.touch.waiting", number(counted[2])));
        }
        if (differs("training", was, now)) {
            touches.add(new Touch("training", "scheme.touch.untrained", number(counted[3])));
        }
        for (String rule : OF_MATCHING) {
            if (differs(rule, was, now)) {
                touches.add(new Touch(rule, "scheme.touch.unmatched", number(counted[4])));
            }
        }
        return touches;
    }

    private static boolean differs(String rule, Answers was, Answers now) {
        return !was.all(rule).equals(now.all(rule));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
