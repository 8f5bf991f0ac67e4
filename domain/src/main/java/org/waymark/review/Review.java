package org.waymark.review;

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
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * One look back of a pair. What each wrote alone is sealed with their own key until they share it;
 * what each would like is sealed with the pair's and shown when both have answered.
 */
@Entity
@Table(name = "review")
public class Review {
    @Id
    @Convert(converter = ReviewId.Column.class)
    private ReviewId id;

    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Column(name = "form_version_id")
    private FormId form;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "mentor_alone")
    private SealedText mentorAlone;

    @Column(name = "mentee_alone")
    private SealedText menteeAlone;

    @Column(name = "mentor_want")
    private SealedText mentorWant;

    @Column(name = "mentee_want")
    private SealedText menteeWant;

    @Column(name = "mentor_shared")
    private SealedText mentorShared;

    @Column(name = "mentee_shared")
    private SealedText menteeShared;

    private SealedText together;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    private Side writtenBy;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private long version;

    protected Review() {}

    /** Each of the two answers alone first, where the form asks it. */
    public static Review open(PartnershipId partnership, Form form, LocalDate dueOn) {
        var review = new Review();
        review.id = ReviewId.next();
        review.partnership = partnership;
        review.form = form.id();
        review.state = ReviewWords.asksAlone(form) ? ReviewState.ALONE : ReviewState.TOGETHER;
        review.dueOn = dueOn;
        return review;
    }

    /** The partnership stood still for so many days. */
    void moveBy(int days) {
        dueOn = dueOn.plusDays(days);
    }

    /**
     * One of the two has answered. Until the other has, they can change it.
     *
     * @param alone sealed with their own key
     * @param want sealed with the pair's key
     */
    public void answer(Side side, SealedText alone, SealedText want) {
        mustBeOpen();
        if (state != ReviewState.ALONE) {
            throw new RuleBroken("review.rule.both-answered");
        }
        if (side == Side.MENTOR) {
            mentorAlone = alone;
            mentorWant = want;
        } else {
            menteeAlone = alone;
            menteeWant = want;
        }
        if (hasAnswered(side.other())) {
            state = ReviewState.TOGETHER;
        }
    }

    /** Lets the partner read what one wrote alone: sealed anew, with the pair's key. */
    public void share(Side side, SealedText shared) {
        if (!hasAnswered(side)) {
            throw new RuleBroken("review.rule.answer-first");
        }
        if (side == Side.MENTOR) {
            mentorShared = shared;
        } else {
            menteeShared = shared;
        }
    }

    /**
     * One writes down what they decided; the other is asked to agree.
     *
     * @param seen the version that the writer had before them
     */
    public void write(Side side, SealedText decided, long seen) {
        mustBeTogether();
        if (seen != version) {
            throw new RuleBroken("shared.rule.changed-meanwhile");
        }
        together = decided;
        writtenBy = side;
    }

    /**
     * The other agrees to what was written, and it holds.
     *
     * @param seen the version that they read
     */
    public void agree(Side side, LocalDate next, long seen, Instant now) {
        mustBeTogether();
        if (seen != version) {
            throw new RuleBroken("shared.rule.changed-meanwhile");
        }
        if (writtenBy != side.other()) {
            throw new RuleBroken("review.rule.the-other-agrees");
        }
        state = ReviewState.DECIDED;
        nextOn = next;
        decidedAt = now;
    }

    /** The partnership has ended; nothing is decided any more. */
    public void close() {
        if (state.isOpen()) {
            state = ReviewState.CLOSED;
        }
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw new RuleBroken("review.rule.over");
        }
    }

    private void mustBeTogether() {
        mustBeOpen();
        if (state != ReviewState.TOGETHER) {
            throw new RuleBroken("review.rule.both-first");
        }
    }

    public ReviewId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public FormId form() {
        return form;
    }

    public ReviewState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean hasAnswered(Side side) {
        return (side == Side.MENTOR ? mentorAlone : menteeAlone) != null;
    }

    public Optional<SealedText> alone(Side side) {
        return Optional.ofNullable(side == Side.MENTOR ? mentorAlone : menteeAlone);
    }

    /** What one would like; empty until both have said it. */
    public Optional<SealedText> want(Side side) {
        boolean both = mentorWant != null && menteeWant != null;
        return both ? Optional.of(side == Side.MENTOR ? mentorWant : menteeWant) : Optional.empty();
    }

    /** What one said oneself, whether or not the other has answered. */
    Optional<SealedText> ownWant(Side side) {
        return Optional.ofNullable(side == Side.MENTOR ? mentorWant : menteeWant);
    }

    public Optional<SealedText> shared(Side side) {
        return Optional.ofNullable(side == Side.MENTOR ? mentorShared : menteeShared);
    }

    public Optional<SealedText> together() {
        return Optional.ofNullable(together);
    }

    /** Who wrote what the other is to agree to. */
    public Optional<Side> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    /** When they look back again, where they said so. */
    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
