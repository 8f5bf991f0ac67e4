package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.matching.Simulation;
import org.waymark.matching.Simulations;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSimulations implements Simulations {
    private static final String OF =
            """
            SELECT s.run_at, s.mentees, s.mentors, s.places, s.matched, s.to_explain, s.unknown,
                   l.department, l.why, l.mentees AS left_mentees, l.mentors AS left_mentors
            FROM phase_simulation s LEFT JOIN phase_simulation_left l ON l.phase_id = s.phase_id
            WHERE s.phase_id = ? ORDER BY l.number
            """;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Simulation> of(PhaseId phase) {
        List<Object[]> rows = JpaProposalPool.rows(em, OF, phase).toList();
        return rows.stream().findFirst().map(row -> simulation(phase, row, rows));
    }

    private static Simulation simulation(PhaseId phase, Object[] row, List<Object[]> rows) {
        return new Simulation(
                phase,
                instant(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                rows.stream()
                        .filter(each -> each[7] != null)
                        .map(
                                each ->
                                        new Simulation.Left(
                                                (String) each[7],
                                                (String) each[8],
                                                number(each[9]),
                                                number(each[10])))
                        .toList());
    }

    @Override
    public void keep(Simulation simulation) {
        String phase = simulation.phase().value();
        em.createNativeQuery("DELETE FROM phase_simulation WHERE phase_id = ?")
                .setParameter(1, phase)
                .executeUpdate();
        ManyRows.insert(
                em,
                "INSERT INTO phase_simulation (phase_id, run_at, mentees, mentors, places, matched,"
                        + " to_explain, unknown)",
                List.of(
                        List.of(
                                phase,
                                LocalDateTime.ofInstant(simulation.runAt(), ZoneOffset.UTC),
                                simulation.mentees(),
                                simulation.mentors(),
                                simulation.places(),
                                simulation.matched(),
                                simulation.toExplain(),
                                simulation.unknown())));
        List<Simulation.Left> left = simulation.left();
        ManyRows.insert(
                em,
                "INSERT INTO phase_simulation_left"
                        + " (phase_id, number, department, why, mentees, mentors)",
                IntStream.range(0, left.size())
                        .mapToObj(i -> line(phase, i, left.get(i)))
                        .toList());
    }

    private static List<Object> line(String phase, int number, Simulation.Left left) {
        return List.of(
                phase, number, left.department(), left.why(), left.mentees(), left.mentors());
    }
}
