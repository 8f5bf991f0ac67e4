package org.waymark.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarMark;
import org.waymark.calendar.PlaceKind;
import org.waymark.people.PersonId;

/**
 * Somebody's place at an event, or in the row of those who wait for one; of an introductory meeting
 * to which one is asked by name, what they said to that. All of it is voluntary.
 */
@Entity
@Table(name = "gathering_seat")
public class Seat {
    /** What somebody said to the invitation, or has for having booked. */
    public enum Answer {
        NONE,
        COMES,
        CANNOT,
        /** Comes as soon as a place is free. */
        WAITS
    }

    @Id
    @Convert(converter = SeatId.Column.class)
    private SeatId id;

    @Column(name = "gathering_id")
    private GatheringId gathering;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    /** Which of the places, where they are counted; nobody else has it. */
    @Column(name = "place_no")
    private Integer placeNo;

    /** Where in the row of those who wait. */
    @Column(name = "queue_no")
    private Integer queueNo;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    private Boolean attended;

    @Column(name = "feedback_given")
    private boolean feedbackGiven;

    @Version private long version;

    protected Seat() {}

    static Seat of(GatheringId gathering, PersonId person) {
        var seat = new Seat();
        seat.id = SeatId.next();
        seat.gathering = gathering;
        seat.person = person;
        seat.answer = Answer.NONE;
        return seat;
    }

    /**
     * @param place its number, or null where places aren't counted
     */
    void take(Integer place, Instant now) {
        say(Answer.COMES, now);
        placeNo = place;
        queueNo = null;
        calendarSequence++;
    }

    /** No place is free. */
    void queue(int number, Instant now) {
        say(Answer.WAITS, now);
        queueNo = number;
    }

    /** No reason is asked. */
    void giveBack(Instant now) {
        if (answer == Answer.COMES) {
            calendarSequence++;
        }
        say(Answer.CANNOT, now);
        placeNo = null;
        queueNo = null;
    }

    /**
     * Was there, or wasn't.
     *
     * @return whether that is news
     */
    boolean mark(boolean there) {
        boolean news = attended == null || attended != there;
        attended = there;
        return news;
    }

    /** Who had a place and isn't known to have missed it, once, in the fortnight after. */
    boolean canSayHowItWas(Gathering of, Instant now) {
        return comes()
                && !Boolean.FALSE.equals(attended)
                && !feedbackGiven
                && !of.isCancelled()
                && !of.endsAt().isAfter(now)
                && of.feedbackUntil().isAfter(now);
    }

    void saidHowItWas() {
        feedbackGiven = true;
    }

    /**
     * The event as this person's calendar is to have it: a date of their own, which names nobody
     * else who comes. Its number rises with each change of either.
     */
    public Appointment appointment(Gathering of) {
        return new Appointment(
                CalendarMark.uid(id),
                of.calendarSequence() + calendarSequence,
                of.beginsAt(),
                of.minutes(),
                PlaceKind.ONLINE,
                of.place(),
                List.of(person),
                answer == Answer.COMES && !of.isCancelled(),
                page(of));
    }

    private static String page(Gathering of) {
        return (of.isPublished()
                        ? "/my/community/event.xhtml?id="
                        : "/my/community/introduction.xhtml?id=")
                + of.id().value();
    }

    void say(Answer said, Instant now) {
        answer = said;
        answeredAt = now;
    }

    /** Would be a mentor. Offering twice changes nothing. */
    void offer(Instant now) {
        if (offeredAt == null) {
            offeredAt = now;
        }
    }

    void takeOfferBack() {
        offeredAt = null;
    }

    public SeatId id() {
        return id;
    }

    public GatheringId gathering() {
        return gathering;
    }

    public PersonId person() {
        return person;
    }

    public boolean comes() {
        return answer == Answer.COMES;
    }

    public boolean waits() {
        return answer == Answer.WAITS;
    }

    /** Null where nobody has noted it. */
    public Boolean attended() {
        return attended;
    }

    public boolean hasGivenFeedback() {
        return feedbackGiven;
    }

    Integer placeNo() {
        return placeNo;
    }

    Integer queueNo() {
        return queueNo;
    }

    public Answer answer() {
        return answer;
    }

    /** Whether they would be a mentor. */
    public boolean offers() {
        return offeredAt != null;
    }
}
