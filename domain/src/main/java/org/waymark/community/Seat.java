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
import org.waymark.people.PersonId;

/** Somebody who is asked to an introductory meeting, and what they said. All of it is voluntary. */
@Entity
@Table(name = "gathering_seat")
public class Seat {
    /** What somebody said to the invitation. */
    public enum Answer {
        NONE,
        COMES,
        CANNOT
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

    @Version private long version;

    protected Seat() {}

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

    public Answer answer() {
        return answer;
    }

    /** Whether they would be a mentor. */
    public boolean offers() {
        return offeredAt != null;
    }
}
