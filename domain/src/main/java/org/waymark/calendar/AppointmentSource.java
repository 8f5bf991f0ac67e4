package org.waymark.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** A kind of date. Meetings, observations and events are such, each call with one statement. */
public interface AppointmentSource {
    /** Those of the person whose time holds and begins in this time. */
    List<Appointment> of(PersonId person, Instant from, Instant until);

    /** Those with one of these identities, as they stand now. Never called with none. */
    List<Appointment> withUids(Collection<String> uids);

    /** Those of the pair that were called off, though calendars know a time after this one. */
    List<Appointment> calledOff(PartnershipId pair, Instant after);
}
