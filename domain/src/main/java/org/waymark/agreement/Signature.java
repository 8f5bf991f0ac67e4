package org.waymark.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;

/** Who signed, when, and the digest of exactly the text they had before them. */
@Embeddable
public class Signature {
    @Enumerated(EnumType.STRING)
    private Side side;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String digest;

    protected Signature() {}

    Signature(Side side, PersonId person, Instant signedAt, String digest) {
        this.side = side;
        this.person = person;
        this.signedAt = signedAt;
        this.digest = digest;
    }

    public Side side() {
        return side;
    }

    public PersonId person() {
        return person;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that
                && side == that.side
                && person.equals(that.person)
                && signedAt.equals(that.signedAt)
                && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, digest);
    }
}
