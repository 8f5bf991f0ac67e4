package org.waymark.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.people.PersonId;

/**
 * The secret address at which a person's calendar program reads their dates. Only a hash of the
 * secret is kept, so nobody can look the address up: who has lost it makes another, and the old one
 * leads nowhere from then on.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {
    @Id
    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @Version private long version;

    protected CalendarFeed() {}

    static CalendarFeed of(PersonId person, FeedSecret secret, Instant now) {
        var feed = new CalendarFeed();
        feed.person = person;
        feed.replace(secret, now);
        return feed;
    }

    void replace(FeedSecret secret, Instant now) {
        secretHash = secret.hash();
        madeAt = now;
        fetchedAt = null;
    }

    boolean isOf(String hash) {
        return secretHash.equals(hash);
    }

    public PersonId person() {
        return person;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** When a program last read it, give or take some minutes; null where none ever did. */
    public Instant fetchedAt() {
        return fetchedAt;
    }
}
