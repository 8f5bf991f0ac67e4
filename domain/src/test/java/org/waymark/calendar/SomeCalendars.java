package org.waymark.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.AllOf;
import org.waymark.shared.Id;

/** Dates, people and feeds without a database. */
public final class SomeCalendars implements AppointmentSource, CalendarFeeds, UsualTimes {
    private final Clock clock;
    private final List<Appointment> dates = new ArrayList<>();
    private final Map<PersonId, Attendee> people = new HashMap<>();
    private final Map<PersonId, Week> weeks = new HashMap<>();
    private final List<CalendarFeed> feeds = new ArrayList<>();
    private final List<PersonId> left = new ArrayList<>();

    public SomeCalendars(Clock clock) {
        this.clock = clock;
    }

    public CalendarFiles files(Organiser organiser) {
        return new CalendarFiles(appointments(), this::known, organiser, clock);
    }

    public Appointments appointments() {
        return new Appointments(new AllOf<>(List.of(this)));
    }

    private Map<PersonId, Attendee> known(Collection<PersonId> ids) {
        return ids.stream()
                .filter(people::containsKey)
                .collect(Collectors.toMap(id -> id, people::get));
    }

    public void knows(PersonId id, String name, String email) {
        people.put(id, new Attendee(id, name, email));
    }

    /** What stands is taken. */
    public Diary diary() {
        return (person, from, until) ->
                of(person, from, until).stream()
                        .map(one -> new Diary.Taken(one.uid(), one.begins(), one.minutes()))
                        .toList();
    }

    /** As the date stands from now on. */
    public void has(Appointment date) {
        dates.removeIf(one -> one.uid().equals(date.uid()));
        dates.add(date);
    }

    void leaves(PersonId person) {
        left.add(person);
    }

    /** A date of an hour. */
    public static Appointment date(
            Id id, int sequence, String begins, PersonId mentor, PersonId mentee) {
        return date(id, sequence, Instant.parse(begins), mentor, mentee, true);
    }

    public static Appointment date(
            Id id, int sequence, Instant begins, PersonId mentor, PersonId mentee, boolean stands) {
        return new Appointment(
                CalendarMark.uid(id),
                sequence,
                begins,
                60,
                PlaceKind.ONLINE,
                mentor,
                mentee,
                stands,
                "/my/meeting/view.xhtml?id=" + id.value());
    }

    @Override
    public List<Appointment> of(PersonId person, Instant from, Instant until) {
        return dates.stream()
                .filter(one -> one.stands() && one.people().contains(person))
                .filter(one -> !one.begins().isBefore(from) && one.begins().isBefore(until))
                .toList();
    }

    @Override
    public List<Appointment> withUids(Collection<String> uids) {
        return dates.stream().filter(one -> uids.contains(one.uid())).toList();
    }

    @Override
    public List<Appointment> calledOff(PartnershipId pair, Instant after) {
        return dates.stream().filter(one -> !one.stands() && one.begins().isAfter(after)).toList();
    }

    @Override
    public void add(CalendarFeed feed) {
        feeds.add(feed);
    }

    @Override
    public Optional<CalendarFeed> of(PersonId person) {
        return feeds.stream().filter(feed -> feed.person().equals(person)).findFirst();
    }

    @Override
    public void remove(CalendarFeed feed) {
        feeds.remove(feed);
    }

    @Override
    public Optional<PersonId> readerOf(String secretHash) {
        return feeds.stream()
                .filter(feed -> feed.isOf(secretHash) && !left.contains(feed.person()))
                .map(CalendarFeed::person)
                .findFirst();
    }

    @Override
    public void fetched(PersonId person, Instant now, Instant notedAfter) {}

    @Override
    public Map<PersonId, Week> of(Collection<PersonId> ids) {
        return ids.stream()
                .filter(weeks::containsKey)
                .collect(Collectors.toMap(id -> id, weeks::get));
    }

    @Override
    public void replace(PersonId person, Week week) {
        weeks.put(person, week);
    }
}
