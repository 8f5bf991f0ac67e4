package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.waymark.meeting.MeetingLists;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.people.PersonId;

/** The next booked meetings of a person, in all partnerships. */
@ApplicationScoped
public class MeetingsComingUp implements ComingUp {
    private static final int MOST = 5;

    @Inject MeetingLists meetings;

    protected MeetingsComingUp() {}

    @Override
    public List<Date> datesOf(PersonId person, Instant from) {
        return meetings.bookedFor(person, from, MOST).stream().map(MeetingsComingUp::date).toList();
    }

    private static Date date(MeetingLists.Booked booked) {
        return new Date(
                "meeting",
                booked.partner(),
                booked.begins(),
                new TimeSlot(booked.begins(), booked.minutes()).end(),
                word(booked.venue()),
                "/my/meeting/view.xhtml?id=" + booked.id().value());
    }

    private static String word(VenueKind venue) {
        return venue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
