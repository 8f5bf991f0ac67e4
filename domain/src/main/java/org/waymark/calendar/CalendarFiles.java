package org.waymark.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;

/**
 * Puts dates into files and invitations, as they stand at this moment. A message that waited tells
 * a calendar nothing of a date that has changed since: another message does.
 */
@ApplicationScoped
public class CalendarFiles {
    @Inject Appointments appointments;
    @Inject Attendees attendees;
    @Inject Organiser organiser;
    @Inject Clock clock;

    protected CalendarFiles() {}

    public CalendarFiles(
            Appointments appointments, Attendees attendees, Organiser organiser, Clock clock) {
        this.appointments = appointments;
        this.attendees = attendees;
        this.organiser = organiser;
        this.clock = clock;
    }

    /** One date, to be added by hand. */
    public CalendarFile of(Appointment appointment) {
        return new CalendarFile(writing(List.of(appointment)).file(List.of(appointment)));
    }

    /** Many, to be read again and again. */
    CalendarFile feed(List<Appointment> all) {
        return new CalendarFile(writing(all).feed(all));
    }

    /** What these messages tell calendars now; a fixed number of statements for all of them. */
    public Current current(Collection<CalendarNote> notes) {
        Map<String, Appointment> now =
                appointments.withUids(
                        notes.stream().map(CalendarNote::uid).collect(Collectors.toSet()));
        return new Current(now, writing(now.values()));
    }

    private CalendarWriting writing(Collection<Appointment> of) {
        var people = of.stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet());
        Map<PersonId, Attendee> known = people.isEmpty() ? Map.of() : attendees.of(people);
        return new CalendarWriting(known, organiser.address(), clock.instant());
    }

    /** Dates as they stand now. */
    public static final class Current {
        private final Map<String, Appointment> now;
        private final CalendarWriting writing;

        private Current(Map<String, Appointment> now, CalendarWriting writing) {
            this.now = now;
            this.writing = writing;
        }

        /** Nothing where the date has changed since. */
        public Optional<Invitation> invitation(CalendarNote note) {
            return Optional.ofNullable(now.get(note.uid()))
                    .filter(date -> date.sequence() == note.sequence())
                    .map(writing::invitation);
        }
    }
}
