package org.waymark.persistence.enrolment;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseFigures;
import org.waymark.scheme.PhaseId;

/** How many have joined as what, and how many mentors wait for a yes. */
@Stateless
@Local(PhaseFigures.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEnrolmentFigures implements PhaseFigures {
    @PersistenceContext EntityManager em;

    @Override
    public Map<PhaseId, List<Figure>> of(Collection<PhaseId> phases) {
        Map<PhaseId, List<Figure>> figures = new HashMap<>();
        em.createQuery(
                        "SELECT e.phase, e.part, e.state, COUNT(e) FROM Enrolment e WHERE e.phase"
                                + " IN :phases AND e.state <> :left GROUP BY e.phase, e.part,"
                                + " e.state",
                        Object[].class)
                .setParameter("phases", phases)
                .setParameter("left", EnrolmentState.LEFT)
                .getResultStream()
                .forEach(
                        row ->
                                figures.computeIfAbsent((PhaseId) row[0], any -> new ArrayList<>())
                                        .add(figure((Part) row[1], (EnrolmentState) row[2], row)));
        return figures;
    }

    private static Figure figure(Part part, EnrolmentState state, Object[] row) {
        long number = (Long) row[3];
        if (state == EnrolmentState.WAITING) {
            return new Figure(3, "enrolment.figure.waiting", number);
        }
        return part == Part.MENTOR
                ? new Figure(1, "enrolment.figure.mentors", number)
                : new Figure(2, "enrolment.figure.mentees", number);
    }
}
