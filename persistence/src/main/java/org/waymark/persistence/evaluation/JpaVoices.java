package org.waymark.persistence.evaluation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.evaluation.Changed;
import org.waymark.evaluation.Improvement;
import org.waymark.evaluation.ImprovementId;
import org.waymark.evaluation.Quoted;
import org.waymark.evaluation.Testimonial;
import org.waymark.evaluation.TestimonialId;
import org.waymark.evaluation.TestimonialLine;
import org.waymark.evaluation.TestimonialState;
import org.waymark.evaluation.Voices;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.SchemeId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaVoices implements Voices {
    private static final int MOST = 200;
    private static final int MOST_IMPROVEMENTS = 100;

    private static final String TESTIMONIALS =
            """
            SELECT t.state, p.shown_name, t.words, t.said_on FROM evaluation_testimonial t
            LEFT JOIN person p ON p.id = t.person_id
            WHERE t.phase_id = ?1 ORDER BY t.said_on IS NULL, t.said_on DESC, t.id LIMIT ?2
            """;

    private static final String QUOTED =
            """
            SELECT s.name, p.shown_name, t.words FROM evaluation_testimonial t
            JOIN person p ON p.id = t.person_id AND p.state <> 'LEAVER'
            JOIN phase f ON f.id = t.phase_id
            JOIN scheme s ON s.id = f.scheme_id
            WHERE t.state = 'AGREED' ORDER BY s.name, t.said_on DESC, t.id LIMIT ?1
            """;

    private static final String CHANGED =
            """
            SELECT s.name, i.said, i.done, i.done_on FROM evaluation_improvement i
            JOIN scheme s ON s.id = i.scheme_id
            WHERE EXISTS (SELECT 1 FROM enrolment e JOIN phase f ON f.id = e.phase_id
                WHERE f.scheme_id = i.scheme_id AND e.person_id = ?1)
            ORDER BY s.name, i.done_on DESC, i.id LIMIT ?2
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Improvement improvement) {
        em.persist(improvement);
    }

    @Override
    public void remove(Improvement improvement) {
        em.remove(improvement);
    }

    @Override
    public Optional<Improvement> find(ImprovementId id, SchemeId scheme) {
        return Optional.ofNullable(em.find(Improvement.class, id))
                .filter(found -> found.scheme().equals(scheme));
    }

    @Override
    public List<Improvement> improvements(SchemeId scheme) {
        return em.createQuery(
                        "SELECT i FROM Improvement i WHERE i.scheme = :scheme"
                                + " ORDER BY i.doneOn DESC, i.id",
                        Improvement.class)
                .setParameter("scheme", scheme)
                .setMaxResults(MOST_IMPROVEMENTS)
                .getResultList();
    }

    @Override
    public void add(Testimonial testimonial) {
        em.persist(testimonial);
    }

    @Override
    public Optional<Testimonial> findLocked(TestimonialId id) {
        return Optional.ofNullable(em.find(Testimonial.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Testimonial> find(TestimonialId id) {
        return Optional.ofNullable(em.find(Testimonial.class, id));
    }

    @Override
    public List<TestimonialLine> testimonials(PhaseId phase) {
        return rows(em.createNativeQuery(TESTIMONIALS)
                        .setParameter(1, phase.value())
                        .setParameter(2, MOST))
                .map(
                        row ->
                                new TestimonialLine(
                                        TestimonialState.valueOf(String.valueOf(row[0])),
                                        (String) row[1],
                                        (String) row[2],
                                        day(row[3])))
                .toList();
    }

    @Override
    public List<Quoted> quoted() {
        return rows(em.createNativeQuery(QUOTED).setParameter(1, MOST))
                .map(row -> new Quoted((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @Override
    public List<Changed> changedFor(PersonId person) {
        return rows(em.createNativeQuery(CHANGED)
                        .setParameter(1, person.value())
                        .setParameter(2, MOST))
                .map(
                        row ->
                                new Changed(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        day(row[3])))
                .toList();
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
