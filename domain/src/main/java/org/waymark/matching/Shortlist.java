package org.waymark.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/**
 * A few mentors whom a coordinator suggests to a mentee, who can ask them until its last day
 * (PRODUCT §6). It holds no place, and none of them knows that they are on it.
 */
@Entity
@Table(name = "match_shortlist")
public class Shortlist {
    @Id
    @Convert(converter = ShortlistId.Column.class)
    private ShortlistId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "mentee_id")
    private PersonId mentee;

    @ElementCollection
    @CollectionTable(
            name = "match_shortlist_mentor",
            joinColumns = @JoinColumn(name = "shortlist_id"))
    @Column(name = "mentor_id")
    private Set<String> mentors = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ShortlistState state;

    @Column(name = "sent_by")
    private PersonId sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private long version;

    protected Shortlist() {}

    /**
     * @param most how many may stand on it, by the rules of the phase
     * @param endsOn the last day on which the mentee can ask somebody on it
     */
    static Shortlist sent(
            PhaseId phase,
            PersonId mentee,
            Collection<PersonId> mentors,
            int most,
            PersonId by,
            LocalDate endsOn,
            Instant now) {
        Set<PersonId> named = Set.copyOf(mentors);
        if (named.isEmpty()) {
            throw new RuleBroken("matching.rule.shortlist-empty");
        }
        if (named.size() > most) {
            throw new RuleBroken("matching.rule.shortlist-too-long", most, named.size());
        }
        var list = new Shortlist();
        list.id = ShortlistId.next();
        list.phase = phase;
        list.mentee = mentee;
        named.forEach(mentor -> list.mentors.add(mentor.value()));
        list.state = ShortlistState.OPEN;
        list.sentBy = by;
        list.sentAt = now;
        list.endsOn = endsOn;
        return list;
    }

    /** Its last day is over. */
    void expire(Instant now) {
        end(ShortlistState.EXPIRED, now);
    }

    void withdraw(Instant now) {
        end(ShortlistState.WITHDRAWN, now);
    }

    private void end(ShortlistState how, Instant now) {
        if (state != ShortlistState.OPEN) {
            throw new RuleBroken("matching.rule.shortlist-over");
        }
        state = how;
        closedAt = now;
    }

    /** Whether the mentee can ask who is on it: until the end of its last day. */
    public boolean isOpenOn(LocalDate today) {
        return state == ShortlistState.OPEN && !today.isAfter(endsOn);
    }

    boolean names(PersonId mentor) {
        return mentors.contains(mentor.value());
    }

    boolean namesJust(Collection<PersonId> these) {
        return mentors().equals(Set.copyOf(these));
    }

    public ShortlistId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PersonId mentee() {
        return mentee;
    }

    public Set<PersonId> mentors() {
        return mentors.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public ShortlistState state() {
        return state;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
