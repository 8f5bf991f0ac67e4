package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.calendar.CalendarNote;
import org.waymark.community.Bookings;
import org.waymark.community.EventMoved;
import org.waymark.community.EventOff;
import org.waymark.community.EventTomorrow;
import org.waymark.community.Gathering;
import org.waymark.community.GatheringId;
import org.waymark.community.Gatherings;
import org.waymark.community.PlaceFreed;
import org.waymark.community.PlaceGivenBack;
import org.waymark.community.PlaceTaken;
import org.waymark.community.Seat;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/**
 * Tells who has a place at an event, gets one, or misses one since the event moves or is off. Who
 * books or gives back is told too: a calendar program learns of it by mail.
 */
@ApplicationScoped
public class EventMessages {
    @Inject Outbox outbox;
    @Inject Gatherings gatherings;
    @Inject Bookings bookings;
    @Inject Clock clock;

    protected EventMessages() {}

    void on(@Observes PlaceTaken event) {
        Gathering its = gatherings.require(event.gathering());
        outbox.write("event-booked", event.by(), page(its.id()), where(its), event.note());
    }

    void on(@Observes PlaceFreed event) {
        Gathering its = gatherings.require(event.gathering());
        LocalDate day = its.said().day();
        LocalDate today = UniversityTime.today(clock);
        outbox.write(
                "event-free",
                event.person(),
                page(its.id()),
                Map.of(
                        "event",
                        its.theme(),
                        "date",
                        day.toString(),
                        "deadline",
                        (day.isAfter(today) ? day.minusDays(1) : day).toString()),
                event.note());
    }

    void on(@Observes PlaceGivenBack event) {
        Gathering its = gatherings.require(event.gathering());
        outbox.write("event-given-back", event.by(), page(its.id()), when(its), event.note());
    }

    void on(@Observes EventMoved event) {
        Gathering its = gatherings.require(event.gathering());
        for (Seat seat : bookings.holders(its.id())) {
            CalendarNote note = seat.comes() ? seat.appointment(its).note() : null;
            outbox.write("event-moved", seat.person(), page(its.id()), where(its), note);
        }
    }

    void on(@Observes EventOff event) {
        Gathering its = gatherings.require(event.gathering());
        for (Seat seat : bookings.holders(its.id())) {
            CalendarNote note = seat.comes() ? seat.appointment(its).note() : null;
            outbox.write("event-off", seat.person(), page(its.id()), when(its), note);
        }
    }

    void on(@Observes EventTomorrow event) {
        Gathering its = gatherings.require(event.gathering());
        Map<String, String> values =
                Map.of("event", its.theme(), "time", its.beginsAt().toString(), "room", room(its));
        for (PersonId person : event.people()) {
            outbox.write("event-reminder", person, page(its.id()), values);
        }
    }

    private static Map<String, String> when(Gathering its) {
        return Map.of("event", its.theme(), "date", its.said().day().toString());
    }

    private static Map<String, String> where(Gathering its) {
        return Map.of(
                "event",
                its.theme(),
                "date",
                its.said().day().toString(),
                "time",
                its.beginsAt().toString(),
                "room",
                room(its));
    }

    private static String room(Gathering its) {
        return its.said().place().isEmpty() ? "online" : its.said().place();
    }

    private static String page(GatheringId id) {
        return "/my/community/event.xhtml?id=" + id.value();
    }
}
