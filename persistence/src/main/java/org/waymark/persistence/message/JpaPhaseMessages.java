package org.waymark.persistence.message;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.PhaseMessage;
import org.waymark.message.PhaseMessages;
import org.waymark.message.Wording;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ChangedMeanwhile;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPhaseMessages implements PhaseMessages {
    private static final Pattern OPENS = Pattern.compile("=([0-9a-f-]{36})$");

    /** Ids and phases of all that a message's link opens; no content. */
    private static final String THINGS =
            """
            SELECT id, id AS phase_id FROM phase WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM enrolment WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM gathering WHERE id IN (%1$s)
            UNION ALL SELECT s.id, a.phase_id FROM award_submission s
                JOIN award a ON a.id = s.award_id WHERE s.id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM award WHERE id IN (%1$s)
            UNION ALL SELECT w.id, a.phase_id FROM award_testimony w
                JOIN award a ON a.id = w.award_id WHERE w.id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM match_request WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM match_offer WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM match_shortlist WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM match_consultation WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM partnership WHERE id IN (%1$s)
            UNION ALL SELECT t.id, p.phase_id FROM meeting t
                JOIN partnership p ON p.id = t.partnership_id WHERE t.id IN (%1$s)
            UNION ALL SELECT t.id, p.phase_id FROM observation t
                JOIN partnership p ON p.id = t.partnership_id WHERE t.id IN (%1$s)
            UNION ALL SELECT t.id, p.phase_id FROM report t
                JOIN partnership p ON p.id = t.partnership_id WHERE t.id IN (%1$s)
            UNION ALL SELECT t.id, p.phase_id FROM review t
                JOIN partnership p ON p.id = t.partnership_id WHERE t.id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM evaluation_questionnaire WHERE id IN (%1$s)
            UNION ALL SELECT id, phase_id FROM evaluation_testimonial WHERE id IN (%1$s)
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(PhaseMessage message) {
        em.persist(message);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_phase_message_key")) {
                throw new ChangedMeanwhile();
            }
            throw refused;
        }
    }

    @Override
    public void remove(PhaseMessage message) {
        em.remove(message);
    }

    @Override
    public Optional<PhaseMessage> find(PhaseId phase, String key) {
        return em.createQuery(
                        "SELECT m FROM PhaseMessage m WHERE m.phase = :phase AND m.key = :key",
                        PhaseMessage.class)
                .setParameter("phase", phase)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PhaseMessage> of(PhaseId phase) {
        return em.createQuery(
                        "SELECT m FROM PhaseMessage m WHERE m.phase = :phase ORDER BY m.key",
                        PhaseMessage.class)
                .setParameter("phase", phase)
                .getResultList();
    }

    @Override
    public Map<OutboxMessageId, Wording> wordingsOf(Collection<OutboxMessage> messages) {
        List<String> opened =
                messages.stream().flatMap(message -> opens(message).stream()).distinct().toList();
        if (opened.isEmpty()) {
            return Map.of();
        }
        Map<String, Wording> byThing = new HashMap<>();
        for (Object row : wordsOf(opened)) {
            Object[] columns = (Object[]) row;
            byThing.put(
                    columns[0] + " " + columns[1],
                    Wording.of(columns[2].toString(), columns[3].toString()));
        }
        Map<OutboxMessageId, Wording> wordings = new HashMap<>();
        for (OutboxMessage message : messages) {
            opens(message)
                    .map(thing -> byThing.get(thing + " " + message.key()))
                    .ifPresent(wording -> wordings.put(message.id(), wording));
        }
        return wordings;
    }

    private List<?> wordsOf(List<String> opened) {
        String marks = String.join(",", Collections.nCopies(opened.size(), "?"));
        String things = THINGS.formatted(marks);
        Query query =
                em.createNativeQuery(
                        "SELECT t.id, m.message_key, m.subject, m.body FROM ("
                                + things
                                + ") t JOIN phase_message m ON m.phase_id = t.phase_id");
        long marked = things.chars().filter(sign -> sign == '?').count();
        for (int i = 0; i < marked; i++) {
            query.setParameter(i + 1, opened.get(i % opened.size()));
        }
        return query.getResultList();
    }

    private static Optional<String> opens(OutboxMessage message) {
        Matcher found = OPENS.matcher(message.link());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
