package org.waymark.persistence.matching;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.form.Answers;
import org.waymark.matching.RequestState;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.RuleTouches;

/** How many requests wait for a reply while the rules about asking change. */
@Stateless
@Local(RuleTouches.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaRequestTouches implements RuleTouches {
    @PersistenceContext EntityManager em;

    @Override
    public List<Touch> of(PhaseId phase, Answers was, Answers now) {
        List<String> rules =
                Stream.of("reply", "grade-gap", "same-department", "choices")
                        .filter(rule -> !was.all(rule).equals(now.all(rule)))
                        .toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        long open =
                em.createQuery(
                                "SELECT COUNT(r) FROM Request r WHERE r.phase = :phase AND r.state"
                                        + " = :open",
                                Long.class)
                        .setParameter("phase", phase)
                        .setParameter("open", RequestState.OPEN)
                        .getSingleResult();
        return rules.stream().map(rule -> new Touch(rule, "scheme.touch.asked", open)).toList();
    }
}
