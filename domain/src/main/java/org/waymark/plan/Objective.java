package org.waymark.plan;

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
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/** What the mentee wants to get better at. Only the mentee writes it. */
@Entity
@Table(name = "objective")
public class Objective {
    /** So many can be kept in view. */
    public static final int MOST_OF_A_PAIR = 20;

    @Id
    @Convert(converter = ObjectiveId.Column.class)
    private ObjectiveId id;

    @Column(name = "partnership_id")
    private PartnershipId partnership;

    /** Its place in the plan. */
    private int position;

    @Column(name = "form_version_id")
    private FormId form;

    private SealedText answers;

    @Enumerated(EnumType.STRING)
    private ObjectiveState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Whether something is written of its effect on practice. */
    @Column(name = "effect_told")
    private boolean effectTold;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Objective() {}

    /**
     * The mentee sets it down, last in the plan.
     *
     * @param others how many the plan holds already
     * @param last the position of the last of them; 0 where there is none
     */
    public static Objective set(
            ObjectiveId id, PairMember by, int others, int last, Words words, Instant now) {
        mayWrite(by);
        if (others >= MOST_OF_A_PAIR) {
            throw new RuleBroken("plan.rule.many", MOST_OF_A_PAIR);
        }
        var objective = new Objective();
        objective.id = id;
        objective.partnership = by.partnershipId();
        objective.position = last + 1;
        objective.writtenAt = now;
        objective.take(words, now);
        return objective;
    }

    /** The mentee writes it anew, having read this version. */
    public void rewrite(PairMember by, long readVersion, Words words, Instant now) {
        mayWrite(by);
        if (readVersion != version) {
            throw new ChangedMeanwhile();
        }
        take(words, now);
    }

    private void take(Words words, Instant now) {
        if (state != words.state()) {
            state = words.state();
            stateSince = now;
        }
        form = words.form();
        answers = words.answers();
        dueOn = words.due();
        effectTold = words.effectTold();
        changedAt = now;
    }

    /** Changes places with another of the same plan. */
    void swapWith(PairMember by, Objective other) {
        mayWrite(by);
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    /** Refuses anyone but the mentee, and everyone where no pages are kept. */
    static void mayWrite(PairMember by) {
        by.mustBeMentee();
        by.mustKeepPages();
    }

    /**
     * What the mentee writes: the words sealed, and the facts that stand beside them.
     *
     * @param due or null
     */
    public record Words(
            FormId form,
            SealedText answers,
            ObjectiveState state,
            LocalDate due,
            boolean effectTold) {}

    public ObjectiveId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public int position() {
        return position;
    }

    public FormId form() {
        return form;
    }

    public SealedText answers() {
        return answers;
    }

    public ObjectiveState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public boolean isEffectTold() {
        return effectTold;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
