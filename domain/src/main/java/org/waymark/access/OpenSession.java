package org.waymark.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waymark.people.PersonId;
import org.waymark.shared.InstantColumn;

/** A session that is open somewhere. Without its row it is over with the next request. */
@Entity
@Table(name = "open_session")
public class OpenSession {
    @Id
    @Convert(converter = SessionId.Column.class)
    private SessionId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private String device;
    private String address;

    @Convert(converter = InstantColumn.class)
    @Column(name = "begun_at")
    private Instant begunAt;

    /** To the minute: told by each server once a minute, for all of its sessions. */
    @Convert(converter = InstantColumn.class)
    @Column(name = "seen_at")
    private Instant seenAt;

    protected OpenSession() {}

    public static OpenSession begun(PersonId person, Where where, Instant at) {
        OpenSession session = new OpenSession();
        session.id = SessionId.next();
        session.person = person;
        session.device = where.device();
        session.address = where.address();
        session.begunAt = at;
        session.seenAt = at.truncatedTo(ChronoUnit.MINUTES);
        return session;
    }

    public SessionId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public String device() {
        return device;
    }

    public String address() {
        return address;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
