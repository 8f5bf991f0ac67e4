package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.AppointmentSource;
import org.waymark.calendar.CalendarMark;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingState;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Meetings as dates in calendars. */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMeetingAppointments implements AppointmentSource {
    private static final String MEETINGS =
            "select m, p from Meeting m join Partnership p on p.id = m.partnership where ";

    @PersistenceContext EntityManager em;

    @Override
    public List<Appointment> of(PersonId person, Instant from, Instant until) {
        return appointments(
                em.createQuery(
                                MEETINGS
                                        + "(p.mentor = :person or p.mentee = :person) and m.state in"
                                        + " :standing and m.beginsAt >= :from and m.beginsAt <"
                                        + " :until",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("standing", List.of(MeetingState.BOOKED, MeetingState.HELD))
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    @Override
    public List<Appointment> withUids(Collection<String> uids) {
        return appointments(
                em.createQuery(MEETINGS + "m.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                uids.stream()
                                        .map(uid -> new MeetingId(CalendarMark.idIn(uid)))
                                        .toList()));
    }

    @Override
    public List<Appointment> calledOff(PartnershipId pair, Instant after) {
        return appointments(
                em.createQuery(
                                MEETINGS
                                        + "m.partnership = :pair and m.state = :cancelled and"
                                        + " m.calendar.time > :after",
                                Object[].class)
                        .setParameter("pair", pair)
                        .setParameter("cancelled", MeetingState.CANCELLED)
                        .setParameter("after", after));
    }

    private static List<Appointment> appointments(TypedQuery<Object[]> found) {
        return found.getResultList().stream()
                .flatMap(row -> ((Meeting) row[0]).appointment((Partnership) row[1]).stream())
                .toList();
    }
}
