package org.waymark.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/**
 * What coordinators have settled about a mentee before anything is proposed: the mentor to whom
 * every proposal gives them, those to whom none does, and a note among coordinators. Several of
 * them work at once, so whoever changes it says which version they had read.
 */
@Entity
@Table(name = "match_arrangement")
public class Arrangement {
    static final int MOST_CHARACTERS = 1_000;

    @Id
    @Convert(converter = ArrangementId.Column.class)
    private ArrangementId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "mentee_id")
    private PersonId mentee;

    private String note;

    @Column(name = "together_with_id")
    private PersonId togetherWith;

    @ElementCollection
    @CollectionTable(name = "match_apart", joinColumns = @JoinColumn(name = "arrangement_id"))
    @Column(name = "mentor_id")
    private Set<String> apart = new HashSet<>();

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Arrangement() {}

    /** Nothing is settled yet. */
    static Arrangement about(PhaseId phase, PersonId mentee) {
        var arrangement = new Arrangement();
        arrangement.id = ArrangementId.next();
        arrangement.phase = phase;
        arrangement.mentee = mentee;
        arrangement.note = "";
        return arrangement;
    }

    /**
     * Refuses a change by somebody who had not read the latest.
     *
     * @param read the version they had read; 0 where there was nothing
     */
    void changedFrom(long read, PersonId by, Instant now) {
        if (version != read) {
            throw new RuleBroken("matching.rule.arranged-meanwhile");
        }
        changedBy = by;
        changedAt = now;
    }

    void write(String words) {
        String kept = words == null ? "" : words.strip();
        if (kept.length() > MOST_CHARACTERS) {
            throw new RuleBroken("matching.rule.too-long", MOST_CHARACTERS, kept.length())
                    .at("note");
        }
        note = kept;
    }

    /** Every proposal gives the mentee to this mentor. */
    void keepTogether(PersonId mentor) {
        apart.remove(mentor.value());
        togetherWith = mentor;
    }

    /** No proposal gives the mentee to this mentor. */
    void keepApart(PersonId mentor) {
        if (mentor.equals(togetherWith)) {
            togetherWith = null;
        }
        apart.add(mentor.value());
    }

    /** Nothing is settled about these two any more. */
    void leaveOpen(PersonId mentor) {
        apart.remove(mentor.value());
        if (mentor.equals(togetherWith)) {
            togetherWith = null;
        }
    }

    public ArrangementId id() {
        return id;
    }

    public PersonId mentee() {
        return mentee;
    }

    String note() {
        return note;
    }

    Optional<PersonId> togetherWith() {
        return Optional.ofNullable(togetherWith);
    }

    Set<PersonId> apart() {
        return apart.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    long version() {
        return version;
    }
}
