package org.waymark.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.waymark.partnership.Partnership;
import org.waymark.shared.Id;

/**
 * What calendars know of a date. While other times are looked for, the one they know stays in them;
 * the next one set takes its place, and calling the date off takes it out.
 */
@Embeddable
public class CalendarMark {
    /** What identities in calendars end with. */
    public static final String HERE = "@waymark";

    /** Counts what a calendar must notice: a time set, taken back or called off. */
    @Column(name = "calendar_sequence")
    private int sequence;

    /** The time last set, or null where none ever was. */
    @Column(name = "calendar_time")
    private Instant time;

    public CalendarMark() {}

    public void set(Instant begins) {
        sequence++;
        time = begins;
    }

    /** The time doesn't stand any more, for now or for good. */
    public void takeBack() {
        sequence++;
    }

    public int sequence() {
        return sequence;
    }

    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /** What to tell of the date with this id; nothing where no calendar knows it. */
    public Optional<CalendarNote> note(Id of) {
        return time().map(known -> new CalendarNote(uid(of), sequence, known));
    }

    /**
     * The date of the pair as calendars are to have it; nothing where no time was ever set.
     *
     * @param standing when it begins, or null where its time was taken back or called off
     * @param page its own page, from the root
     */
    public Optional<Appointment> appointment(
            Id of, Partnership pair, Instant standing, int minutes, PlaceKind place, String page) {
        return Optional.ofNullable(standing == null ? time : standing)
                .map(
                        begins ->
                                new Appointment(
                                        uid(of),
                                        sequence,
                                        begins,
                                        minutes,
                                        place,
                                        pair.mentor(),
                                        pair.mentee(),
                                        standing != null,
                                        page));
    }

    public static String uid(Id of) {
        return of.value() + HERE;
    }

    /** The id behind an identity in calendars. */
    public static String idIn(String uid) {
        return uid.endsWith(HERE) ? uid.substring(0, uid.length() - HERE.length()) : uid;
    }
}
