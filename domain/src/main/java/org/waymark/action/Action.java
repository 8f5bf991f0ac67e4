package org.waymark.action;

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
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What one of the two, or both, will do. Its day isn't set in the past; one that has gone by since
 * stays as it was and asks nobody why.
 */
@Entity
@Table(name = "action")
public class Action {
    @Id
    @Convert(converter = ActionId.Column.class)
    private ActionId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin.Kind originKind;

    @Column(name = "origin_id")
    private String originId;

    @Convert(converter = SealedText.Column.class)
    private SealedText what;

    @Enumerated(EnumType.STRING)
    private Doer doer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "done_by")
    private PersonId doneBy;

    @Version private long version;

    protected Action() {}

    /** Sets it down in a document of the pair. */
    public static Action agreed(
            ActionId id,
            PairMember by,
            Origin origin,
            SealedText what,
            Doer doer,
            LocalDate due,
            LocalDate today) {
        by.mustKeepPages();
        mustNotHavePassed(due, today);
        var action = new Action();
        action.id = id;
        action.partnership = by.partnershipId();
        action.originKind = origin.kind();
        action.originId = origin.id();
        action.what = what;
        action.doer = doer;
        action.dueOn = due;
        return action;
    }

    /** Says it otherwise, gives it to somebody else or another day. */
    public void reword(
            PairMember by, SealedText newWhat, Doer newDoer, LocalDate due, LocalDate today) {
        by.mustKeepPages();
        if (!sameDay(due)) {
            mustNotHavePassed(due, today);
        }
        what = newWhat;
        doer = newDoer;
        dueOn = due;
    }

    /** Either may say so; saying it twice changes nothing. */
    public void markDone(PersonId by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
    }

    /** Refuses a day that has gone by. */
    static void mustNotHavePassed(LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            throw new RuleBroken("action.rule.past");
        }
    }

    boolean sameDay(LocalDate due) {
        return due == null ? dueOn == null : due.equals(dueOn);
    }

    public ActionId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public Origin origin() {
        return new Origin(originKind, originId);
    }

    public SealedText what() {
        return what;
    }

    public Doer doer() {
        return doer;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
