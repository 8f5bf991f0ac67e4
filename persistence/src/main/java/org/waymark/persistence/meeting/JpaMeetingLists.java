package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;
import static org.waymark.persistence.shared.Columns.utc;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLists;
import org.waymark.meeting.MeetingLog;
import org.waymark.meeting.MeetingState;
import org.waymark.meeting.OwnPart;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.IdList;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMeetingLists implements MeetingLists {
    /** A mentor who hasn't said their minutes met as long as the meeting was. */
    private static final String MENTOR_MINUTES =
            """
            SELECT m.partnership_id,
                   SUM(COALESCE(o.preparing_minutes, 0) + COALESCE(o.meeting_minutes, m.minutes))
            FROM meeting m
            JOIN partnership p ON p.id = m.partnership_id
            LEFT JOIN meeting_own_part o ON o.meeting_id = m.id AND o.person_id = p.mentor_id
            WHERE m.partnership_id %s AND m.state = 'HELD' AND NOT m.trial
              AND m.begins_at >= ?1 AND m.begins_at < ?2
            GROUP BY m.partnership_id
            """;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Page> page(MeetingId meeting, PersonId reader) {
        return em.createQuery(
                        "select m, l, o from Meeting m left join MeetingLog l on l.meeting = m.id"
                                + " left join OwnPart o on o.meeting = m.id and o.person = :reader"
                                + " where m.id = :meeting",
                        Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .map(row -> new Page((Meeting) row[0], (MeetingLog) row[1], (OwnPart) row[2]));
    }

    @Override
    public List<Page> written(PartnershipId partnership, PersonId author, int most) {
        return em
                .createQuery(
                        "select m, l, o from Meeting m left join MeetingLog l on l.meeting = m.id"
                                + " left join OwnPart o on o.meeting = m.id and o.person = :author"
                                + " where m.partnership = :partnership and l.meeting is not null"
                                + " order by m.beginsAt desc",
                        Object[].class)
                .setParameter("partnership", partnership)
                .setParameter("author", author)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Page((Meeting) row[0], (MeetingLog) row[1], (OwnPart) row[2]))
                .toList();
    }

    @Override
    public List<Line> newest(PartnershipId partnership, int most) {
        return em
                .createQuery(
                        "select m, l.writtenBy from Meeting m left join MeetingLog l on l.meeting"
                                + " = m.id where m.partnership = :partnership and m.state <>"
                                + " :cancelled order by case when m.beginsAt is null then 0 else 1"
                                + " end, m.beginsAt desc",
                        Object[].class)
                .setParameter("partnership", partnership)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Line((Meeting) row[0], (PersonId) row[1]))
                .toList();
    }

    @Override
    public List<Booked> bookedFor(PersonId person, Instant from, int most) {
        return em
                .createQuery(
                        "select m, p from Meeting m join Partnership p on p.id = m.partnership"
                                + " where (p.mentor = :person or p.mentee = :person) and m.state ="
                                + " :booked and m.beginsAt >= :from order by m.beginsAt",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("booked", MeetingState.BOOKED)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> booked((Meeting) row[0], (Partnership) row[1], person))
                .toList();
    }

    private static Booked booked(Meeting meeting, Partnership pair, PersonId person) {
        return new Booked(
                meeting.id(),
                pair.partnerOf(person),
                meeting.beginsAt().orElseThrow(),
                meeting.minutes(),
                meeting.venue());
    }

    @Override
    public Counts counts(PartnershipId partnership, LocalDate from, LocalDate until) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        SELECT COUNT(CASE WHEN m.state = 'HELD' THEN 1 END),
                                               COUNT(*),
                                               SUM(CASE WHEN m.state = 'HELD'
                                                   THEN o.preparing_minutes END),
                                               SUM(CASE WHEN m.state = 'HELD' AND NOT m.trial
                                                   THEN COALESCE(o.meeting_minutes, m.minutes) END)
                                        FROM meeting m
                                        JOIN partnership p ON p.id = m.partnership_id
                                        LEFT JOIN meeting_own_part o
                                             ON o.meeting_id = m.id AND o.person_id = p.mentor_id
                                        WHERE m.partnership_id = ?1
                                          AND m.state IN ('BOOKED', 'HELD', 'MISSED')
                                          AND m.begins_at >= ?2 AND m.begins_at < ?3
                                        """)
                                .setParameter(1, partnership.value())
                                .setParameter(2, utc(UniversityTime.startOf(from)))
                                .setParameter(3, utc(UniversityTime.endOf(until)))
                                .getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    @Override
    public Map<PartnershipId, Integer> mentorMinutes(
            Collection<PartnershipId> partnerships, LocalDate from, LocalDate until) {
        List<?> rows =
                em.createNativeQuery(MENTOR_MINUTES.formatted(IdList.in(partnerships)))
                        .setParameter(1, utc(UniversityTime.startOf(from)))
                        .setParameter(2, utc(UniversityTime.endOf(until)))
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.toMap(
                                row -> new PartnershipId((String) row[0]), row -> number(row[1])));
    }
}
