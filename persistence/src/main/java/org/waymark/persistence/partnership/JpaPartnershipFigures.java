package org.waymark.persistence.partnership;

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
import java.util.Locale;
import java.util.Map;
import org.waymark.partnership.PartnershipState;
import org.waymark.scheme.PhaseFigures;
import org.waymark.scheme.PhaseId;

/** How many pairs are in which state. */
@Stateless
@Local(PhaseFigures.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPartnershipFigures implements PhaseFigures {
    @PersistenceContext EntityManager em;

    @Override
    public Map<PhaseId, List<Figure>> of(Collection<PhaseId> phases) {
        Map<PhaseId, List<Figure>> figures = new HashMap<>();
        em.createQuery(
                        "SELECT p.phase, p.state, COUNT(p) FROM Partnership p WHERE p.phase IN"
                                + " :phases GROUP BY p.phase, p.state",
                        Object[].class)
                .setParameter("phases", phases)
                .getResultStream()
                .forEach(
                        row ->
                                figures.computeIfAbsent((PhaseId) row[0], any -> new ArrayList<>())
                                        .add(figure((PartnershipState) row[1], (Long) row[2])));
        return figures;
    }

    private static Figure figure(PartnershipState state, long number) {
        return new Figure(
                10 + state.ordinal(),
                "scheme.figure." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                number);
    }
}
