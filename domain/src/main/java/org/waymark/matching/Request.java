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
import org.waymark.vault.SealedText;

/**
 * One choice of a mentee: on the list first, then asked, then answered. It has the id of the
 * partnership that it may become from the start, and with it the key under which the two write to
 * each other; where it becomes none, that key is destroyed.
 */
@Entity
@Table(name = "match_request")
public class Request {
    @Id
    @Convert(converter = RequestId.Column.class)
    private RequestId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "mentee_id")
    private PersonId mentee;

    @Column(name = "mentor_id")
    private PersonId mentor;

    @Column(name = "pair_id")
    private PartnershipId pair;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "list_order")
    private int order;

    private SealedText note;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "question_waits")
    private boolean questionWaits;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Version private long version;

    protected Request() {}

    /** Puts a mentor on the list, at its end. */
    static Request listed(PhaseId phase, PersonId mentee, PersonId mentor, int order, Instant now) {
        var request = new Request();
        request.id = RequestId.next();
        request.phase = phase;
        request.mentee = mentee;
        request.mentor = mentor;
        request.pair = PartnershipId.next();
        request.state = RequestState.LISTED;
        request.order = order;
        request.listedAt = now;
        return request;
    }

    /** A few words to the mentor, read once they are asked. */
    void write(SealedText words) {
        mustBe(RequestState.LISTED);
        note = words;
    }

    void changePlacesWith(Request neighbour) {
        mustBe(RequestState.LISTED);
        neighbour.mustBe(RequestState.LISTED);
        int mine = order;
        order = neighbour.order;
        neighbour.order = mine;
    }

    void ask(LocalDate answerBy, Instant now) {
        mustBe(RequestState.LISTED);
        state = RequestState.OPEN;
        askedAt = now;
        replyBy = answerBy;
    }

    /** The mentor would like to know more; the reply date stays. */
    void askMore() {
        mustBe(RequestState.OPEN);
        questionWaits = true;
    }

    /** The mentee has answered, once or often. */
    void answerMore() {
        mustBe(RequestState.OPEN);
        questionWaits = false;
    }

    void accept(Instant now) {
        close(RequestState.ACCEPTED, now);
    }

    void decline(DeclineReason why, Instant now) {
        close(RequestState.DECLINED, now);
        declineReason = why;
    }

    void expire(Instant now) {
        close(RequestState.EXPIRED, now);
    }

    /** Taken back, or off the list. */
    void withdraw(Instant now) {
        if (!state.isLive()) {
            throw new RuleBroken("matching.rule.closed");
        }
        state = RequestState.WITHDRAWN;
        finish(now);
    }

    private void close(RequestState how, Instant now) {
        mustBe(RequestState.OPEN);
        state = how;
        finish(now);
    }

    private void finish(Instant now) {
        closedAt = now;
        questionWaits = false;
    }

    private void mustBe(RequestState expected) {
        if (state != expected) {
            throw new RuleBroken("matching.rule.closed");
        }
    }

    void remindedNow(Instant now) {
        remindedAt = now;
    }

    /** One of the two, once the mentor was asked; before that, the mentee alone. */
    Optional<RequestParty> partyFor(PersonId person) {
        if (person.equals(mentee)) {
            return Optional.of(new RequestParty(this, Side.MENTEE));
        }
        return person.equals(mentor) && askedAt != null
                ? Optional.of(new RequestParty(this, Side.MENTOR))
                : Optional.empty();
    }

    public RequestId id() {
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

    /** The partnership that it becomes when the mentor says yes. */
    public PartnershipId pair() {
        return pair;
    }

    public RequestState state() {
        return state;
    }

    int order() {
        return order;
    }

    Optional<SealedText> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** The last day on which the mentor can answer; empty while nobody was asked. */
    public Optional<LocalDate> replyBy() {
        return Optional.ofNullable(replyBy);
    }

    /** The mentor has asked something that the mentee hasn't answered yet. */
    public boolean questionWaits() {
        return questionWaits;
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
