package org.waymark.watch;

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
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.shared.RuleBroken;

/** Something that the staff records say about a live pair and that wasn't so before. */
@Entity
@Table(name = "records_change")
public class RecordsChange {
    /** Within these a coordinator answers. */
    public static final int WORKING_DAYS_TO_ANSWER = 20;

    /** What became of it. */
    public enum State {
        /** A coordinator looks at it. */
        OPEN,
        /** It is so, and a coordinator left it so, or it was so from the beginning. */
        LEFT_SO,
        /** It isn't so any more, or the partnership is over. */
        OVER
    }

    @Id
    @Convert(converter = RecordsChangeId.Column.class)
    private RecordsChangeId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version private long version;

    protected RecordsChange() {}

    /** An import brought it. */
    static RecordsChange found(Touched touched, Instant now, LocalDate answerBy) {
        var change = new RecordsChange();
        change.id = RecordsChangeId.next();
        change.partnership = touched.partnership();
        change.kind = touched.kind();
        change.side = touched.side();
        change.state = State.OPEN;
        change.foundAt = now;
        change.answerBy = answerBy;
        return change;
    }

    /** It was so when the two began, and both knew or could know. */
    static RecordsChange knownFromTheBeginning(Touched touched, Instant now, LocalDate today) {
        RecordsChange change = found(touched, now, today);
        change.settle(State.LEFT_SO, now);
        return change;
    }

    /** A coordinator leaves it as it is. A reporting line is never left. */
    void leaveSo(Instant now) {
        if (!kind.mayStay()) {
            throw new RuleBroken("watch.rule.no-override");
        }
        mustBeOpen();
        settle(State.LEFT_SO, now);
    }

    /** It isn't so any more. */
    void over(Instant now) {
        settle(State.OVER, now);
    }

    void mustBeOpen() {
        if (state != State.OPEN) {
            throw new RuleBroken("watch.rule.settled");
        }
    }

    private void settle(State how, Instant now) {
        state = how;
        settledAt = now;
    }

    /** Whether it is about the same as this row of the records. */
    boolean isAbout(Touched touched) {
        return partnership.equals(touched.partnership())
                && kind == touched.kind()
                && side == touched.side();
    }

    public RecordsChangeId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** Who stands above, has left or is on leave; the mentor for a gap of grades. */
    public Side side() {
        return side;
    }

    public State state() {
        return state;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public LocalDate answerBy() {
        return answerBy;
    }
}
