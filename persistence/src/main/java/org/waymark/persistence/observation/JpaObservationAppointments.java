package org.waymark.persistence.observation;

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
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationState;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** Observations as dates in calendars. */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaObservationAppointments implements AppointmentSource {
    private static final String OBSERVATIONS =
            "select o, p from Observation o join Partnership p on p.id = o.partnership where ";

    @PersistenceContext EntityManager em;

    @Override
    public List<Appointment> of(PersonId person, Instant from, Instant until) {
        return appointments(
                em.createQuery(
                                OBSERVATIONS
                                        + "(p.mentor = :person or p.mentee = :person) and o.state"
                                        + " not in :without and o.beginsAt >= :from and o.beginsAt"
                                        + " < :until",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter(
                                "without",
                                List.of(
                                        ObservationState.PROPOSED,
                                        ObservationState.DECLINED,
                                        ObservationState.CANCELLED))
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    @Override
    public List<Appointment> withUids(Collection<String> uids) {
        return appointments(
                em.createQuery(OBSERVATIONS + "o.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                uids.stream()
                                        .map(uid -> new ObservationId(CalendarMark.idIn(uid)))
                                        .toList()));
    }

    @Override
    public List<Appointment> calledOff(PartnershipId pair, Instant after) {
        return appointments(
                em.createQuery(
                                OBSERVATIONS
                                        + "o.partnership = :pair and o.state in :off and"
                                        + " o.calendar.time > :after",
                                Object[].class)
                        .setParameter("pair", pair)
                        .setParameter(
                                "off",
                                List.of(ObservationState.DECLINED, ObservationState.CANCELLED))
                        .setParameter("after", after));
    }

    private static List<Appointment> appointments(TypedQuery<Object[]> found) {
        return found.getResultList().stream()
                .flatMap(row -> ((Observation) row[0]).appointment((Partnership) row[1]).stream())
                .toList();
    }
}
