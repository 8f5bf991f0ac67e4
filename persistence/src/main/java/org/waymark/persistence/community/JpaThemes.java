package org.waymark.persistence.community;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.community.Theme;
import org.waymark.community.ThemeId;
import org.waymark.community.ThemeLine;
import org.waymark.community.ThemePhase;
import org.waymark.community.Themes;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaThemes implements Themes {
    private static final int MOST_PHASES = 50;

    /** A page begins after the votes and the words of the last line of the one before. */
    private static final String OPEN =
            """
            WITH wanted AS (
                SELECT t.id, t.words,
                       (SELECT COUNT(*) FROM network_theme_vote v WHERE v.theme_id = t.id) AS votes,
                       EXISTS (SELECT 1 FROM network_theme_vote v
                               WHERE v.theme_id = t.id AND v.person_id = ?2) AS mine
                FROM network_theme t WHERE t.phase_id = ?1 AND t.closed_at IS NULL)
            SELECT w.id, w.words, w.votes, w.mine FROM wanted w
            LEFT JOIN wanted last ON last.id = ?3
            WHERE ?3 = '' OR w.votes < last.votes OR w.votes = last.votes AND w.id > last.id
            ORDER BY w.votes DESC, w.id LIMIT ?4
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Theme theme) {
        em.persist(theme);
        Kept.now(em, Map.of("uk_network_theme_words", "community.rule.theme-there"));
    }

    @Override
    public Optional<Theme> find(ThemeId id) {
        return Optional.ofNullable(em.find(Theme.class, id));
    }

    @Override
    public boolean isMember(PhaseId phase, PersonId person) {
        return number(
                        em.createNativeQuery(
                                        "SELECT COUNT(*) FROM enrolment WHERE phase_id = ?1 AND"
                                                + " person_id = ?2 AND state <> 'LEFT'")
                                .setParameter(1, phase.value())
                                .setParameter(2, person.value())
                                .getSingleResult())
                > 0;
    }

    @Override
    public List<ThemePhase> phasesOf(PersonId person) {
        return rows(
                        em.createNativeQuery(
                                        "SELECT DISTINCT p.id, p.name, p.starts_on FROM phase p JOIN"
                                                + " enrolment e ON e.phase_id = p.id WHERE"
                                                + " e.person_id = ?1 AND e.state <> 'LEFT' AND"
                                                + " p.state <> 'CLOSED' ORDER BY p.starts_on DESC,"
                                                + " p.id LIMIT ?2")
                                .setParameter(1, person.value())
                                .setParameter(2, MOST_PHASES))
                .stream()
                .map(row -> new ThemePhase(new PhaseId((String) row[0]), (String) row[1]))
                .toList();
    }

    @Override
    public Slice<ThemeLine> open(PhaseId phase, PersonId reader, String after, int size) {
        List<ThemeLine> page =
                rows(
                                em.createNativeQuery(OPEN)
                                        .setParameter(1, phase.value())
                                        .setParameter(2, reader.value())
                                        .setParameter(3, after == null ? "" : after)
                                        .setParameter(4, size + 1))
                        .stream()
                        .map(
                                row ->
                                        new ThemeLine(
                                                new ThemeId((String) row[0]),
                                                (String) row[1],
                                                number(row[2]),
                                                isTrue(row[3])))
                        .toList();
        return Slice.of(page, size, one -> one.id().value());
    }

    @Override
    public void vote(ThemeId theme, PersonId person) {
        change(
                "INSERT IGNORE INTO network_theme_vote (theme_id, person_id) VALUES (?1, ?2)",
                theme,
                person);
    }

    @Override
    public void takeBack(ThemeId theme, PersonId person) {
        change(
                "DELETE FROM network_theme_vote WHERE theme_id = ?1 AND person_id = ?2",
                theme,
                person);
    }

    private void change(String sql, ThemeId theme, PersonId person) {
        em.createNativeQuery(sql)
                .setParameter(1, theme.value())
                .setParameter(2, person.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
