package org.waymark.persistence.community;

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
import org.waymark.community.Gathering;
import org.waymark.community.Seat;
import org.waymark.community.SeatId;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Events as dates in the calendars of those who come. */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEventAppointments implements AppointmentSource {
    private static final String SEATS =
            "select s, g from Seat s join Gathering g on g.id = s.gathering where ";

    @PersistenceContext EntityManager em;

    @Override
    public List<Appointment> of(PersonId person, Instant from, Instant until) {
        return appointments(
                em.createQuery(
                                SEATS
                                        + "s.person = :person and s.answer = :comes and"
                                        + " g.cancelledAt is null and g.beginsAt >= :from and"
                                        + " g.beginsAt < :until",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("comes", Seat.Answer.COMES)
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    @Override
    public List<Appointment> withUids(Collection<String> uids) {
        return appointments(
                em.createQuery(SEATS + "s.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                uids.stream()
                                        .map(uid -> new SeatId(CalendarMark.idIn(uid)))
                                        .toList()));
    }

    /** None belongs to a pair. */
    @Override
    public List<Appointment> calledOff(PartnershipId pair, Instant after) {
        return List.of();
    }

    private static List<Appointment> appointments(TypedQuery<Object[]> found) {
        return found.getResultList().stream()
                .map(row -> ((Seat) row[0]).appointment((Gathering) row[1]))
                .toList();
    }
}
