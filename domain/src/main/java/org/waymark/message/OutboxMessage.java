package org.waymark.message;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;

/**
 * One message to one person, from being written to being sent. Its lease is its next attempt: who
 * takes it moves that into the future, so that a server that dies with it in hand lets go by
 * itself. The mail's id never changes, so that a second mail after a crash is known as the same.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    /** What became of it. */
    public enum State {
        WAITING,
        /** Until the person's digest, or the end of the hours in which they want no mail. */
        HELD,
        SENT,
        /** Told in a digest, which goes as a message of its own. */
        IN_DIGEST,
        /** What it told of was done before its mail went. */
        LEFT_OUT,
        /** The person does without such messages. */
        DECLINED,
        /** The person has no work e-mail: a letter prints. */
        NO_ADDRESS,
        /** Given up; the reason is kept. */
        FAILED
    }

    static final String HOME = "/my/home.xhtml";
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final List<Duration> DELAYS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24),
                    Duration.ofHours(48));

    @Id
    @Convert(converter = OutboxMessageId.Column.class)
    private OutboxMessageId id;

    @Column(name = "message_key")
    private String key;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId to;

    @Column(name = "mail_id")
    private String mailId;

    private String link;

    @Column(name = "filled_in")
    private String filledIn;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    /** The date of which the mail tells a calendar, or null. */
    @Column(name = "calendar_uid")
    private String calendarUid;

    @Column(name = "calendar_sequence")
    private Integer calendarSequence;

    @Column(name = "calendar_time")
    private Instant calendarTime;

    /** The digest that tells it, or null. */
    @Convert(converter = OutboxMessageId.Column.class)
    @Column(name = "digest_id")
    private OutboxMessageId digest;

    protected OutboxMessage() {}

    OutboxMessage(
            String key, PersonId to, String link, Map<String, String> values, Instant writtenAt) {
        this.id = OutboxMessageId.next();
        this.key = key;
        this.to = to;
        this.mailId = "<" + id.value() + "@waymark>";
        this.link = link;
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(json::add);
        this.filledIn = json.build().toString();
        this.writtenAt = writtenAt;
        this.state = State.WAITING;
        this.nextAttemptAt = writtenAt;
    }

    /** The same message, which tells a calendar of this date, too. */
    OutboxMessage withCalendar(CalendarNote note) {
        calendarUid = note.uid();
        calendarSequence = note.sequence();
        calendarTime = note.time();
        return this;
    }

    static OutboxMessage digest(PersonId to, Instant writtenAt) {
        return new OutboxMessage(MessageRules.TOGETHER, to, HOME, Map.of("count", "0"), writtenAt);
    }

    boolean isDigest() {
        return key.equals(MessageRules.TOGETHER);
    }

    /** Taken to be sent: nobody else takes it for a while. */
    public void lease(Instant now) {
        nextAttemptAt = now.plus(LEASE);
    }

    void hold(Instant until) {
        state = State.HELD;
        nextAttemptAt = until;
    }

    void letGo(Instant now) {
        state = State.WAITING;
        nextAttemptAt = now;
    }

    void joins(OutboxMessage itsDigest, Instant now) {
        digest = itsDigest.id;
        end(State.IN_DIGEST, null, now);
    }

    void leftOut(Instant now) {
        end(State.LEFT_OUT, null, now);
    }

    void declined(Instant now) {
        end(State.DECLINED, null, now);
    }

    void sent(Instant now) {
        end(State.SENT, null, now);
    }

    void hasNoAddress(Instant now) {
        end(State.NO_ADDRESS, null, now);
    }

    /** Tries again later, each time after a longer while; in the end gives up. */
    void failed(String why, Instant now) {
        attempts++;
        reason = why.length() > 500 ? why.substring(0, 500) : why;
        if (attempts > DELAYS.size()) {
            end(State.FAILED, reason, now);
        } else {
            nextAttemptAt = now.plus(DELAYS.get(attempts - 1));
        }
    }

    /**
     * What was given up is as if it had just been written; false for everything else: it has gone,
     * or may be on its way at this moment.
     */
    boolean tryAgain(Instant now) {
        if (state != State.FAILED && state != State.NO_ADDRESS) {
            return false;
        }
        state = State.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        endedAt = null;
        return true;
    }

    private void end(State how, String why, Instant now) {
        state = how;
        reason = why;
        endedAt = now;
    }

    public OutboxMessageId id() {
        return id;
    }

    public String key() {
        return key;
    }

    public PersonId to() {
        return to;
    }

    public String mailId() {
        return mailId;
    }

    public String link() {
        return link;
    }

    public Map<String, String> values() {
        try (JsonReader reader = Json.createReader(new StringReader(filledIn))) {
            var values = new TreeMap<String, String>();
            var object = reader.readObject();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return values;
        }
    }

    /** Which version of which date the mail is to tell a calendar of. */
    public Optional<CalendarNote> calendar() {
        return Optional.ofNullable(calendarUid)
                .map(uid -> new CalendarNote(uid, calendarSequence, calendarTime));
    }

    /** The digest that tells it, if one does. */
    public Optional<OutboxMessageId> digest() {
        return Optional.ofNullable(digest);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Why the last attempt failed, or null. */
    public String reason() {
        return reason;
    }
}
