package org.waymark.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/**
 * A match that a coordinator offers to both. It holds one of the mentor's places until both have
 * said yes, one says no, or its reply date is over. A no and no reply end alike, and who had said
 * yes is then forgotten, so that nobody can find out whose wish it was.
 */
@Entity
@Table(name = "match_offer")
public class Offer {
    @Id
    @Convert(converter = OfferId.Column.class)
    private OfferId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "mentee_id")
    private PersonId mentee;

    @Column(name = "mentor_id")
    private PersonId mentor;

    @Column(name = "pair_id")
    private PartnershipId pair;

    private int place;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "offered_by")
    private PersonId offeredBy;

    @Column(name = "override_reason")
    private String although;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "mentee_yes_at")
    private Instant menteeYesAt;

    @Column(name = "mentor_yes_at")
    private Instant mentorYesAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private long version;

    protected Offer() {}

    /**
     * @param place which of the mentor's places it holds, counted from 1
     * @param although why the coordinator offers it although something is to be weighed, or null
     */
    static Offer made(
            PhaseId phase,
            PersonId mentee,
            PersonId mentor,
            int place,
            PersonId by,
            String although,
            LocalDate replyBy,
            Instant now) {
        var offer = new Offer();
        offer.id = OfferId.next();
        offer.phase = phase;
        offer.mentee = mentee;
        offer.mentor = mentor;
        offer.pair = PartnershipId.next();
        offer.place = place;
        offer.state = OfferState.OPEN;
        offer.offeredBy = by;
        offer.although = although;
        offer.replyBy = replyBy;
        offer.offeredAt = now;
        return offer;
    }

    /**
     * One of the two says yes, on the reply date at the latest; saying it twice is fine.
     *
     * @return whether both have
     */
    boolean sayYes(Side side, LocalDate today, Instant now) {
        mustBeOpen();
        if (today.isAfter(replyBy)) {
            throw new RuleBroken("matching.rule.offer-closed");
        }
        if (side == Side.MENTOR && mentorYesAt == null) {
            mentorYesAt = now;
        }
        if (side == Side.MENTEE && menteeYesAt == null) {
            menteeYesAt = now;
        }
        if (mentorYesAt == null || menteeYesAt == null) {
            return false;
        }
        state = OfferState.ACCEPTED;
        closedAt = now;
        return true;
    }

    /** Somebody said no, or nobody answered in time. */
    void close(Instant now) {
        end(OfferState.CLOSED, now);
    }

    void withdraw(Instant now) {
        end(OfferState.WITHDRAWN, now);
    }

    private void end(OfferState how, Instant now) {
        mustBeOpen();
        state = how;
        closedAt = now;
        menteeYesAt = null;
        mentorYesAt = null;
    }

    private void mustBeOpen() {
        if (state != OfferState.OPEN) {
            throw new RuleBroken("matching.rule.offer-closed");
        }
    }

    /** Which of the two the person is; to anyone else there is no such offer. */
    Optional<Side> sideOf(PersonId person) {
        if (person.equals(mentor)) {
            return Optional.of(Side.MENTOR);
        }
        return person.equals(mentee) ? Optional.of(Side.MENTEE) : Optional.empty();
    }

    boolean hasSaidYes(Side side) {
        return (side == Side.MENTOR ? mentorYesAt : menteeYesAt) != null;
    }

    public OfferId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PersonId mentee() {
        return mentee;
    }

    public PersonId mentor() {
        return mentor;
    }

    /** The partnership that it becomes when both say yes. */
    public PartnershipId pair() {
        return pair;
    }

    int place() {
        return place;
    }

    public OfferState state() {
        return state;
    }

    /** Why it was offered although something was to be weighed, for coordinators. */
    Optional<String> although() {
        return Optional.ofNullable(although);
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public LocalDate replyBy() {
        return replyBy;
    }
}
