package org.waymark.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waymark.form.Answers;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedText;

/**
 * Somebody stopped, on a day of their choice and without a reason. What they ask of a coordinator
 * are facts; a word to the partner is sealed with the pair's key and read by the partner alone.
 */
@Entity
@Table(name = "no_fault_exit")
public class NoFaultExit {
    /** Whether another match is wanted. */
    public enum Again {
        YES,
        LATER,
        NO
    }

    @Id
    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Column(name = "leaver_id")
    private PersonId leaver;

    @Column(name = "partner_id")
    private PersonId partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "coordinator_tells")
    private boolean coordinatorTells;

    @Enumerated(EnumType.STRING)
    private Again again;

    @Column(name = "wants_call")
    private boolean wantsCall;

    private SealedText thanks;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version private long version;

    protected NoFaultExit() {}

    /**
     * @param answers to the form, checked
     * @param thanks a word to the partner, sealed, or null
     */
    static NoFaultExit of(PairMember leaver, Answers answers, SealedText thanks, Instant now) {
        var exit = new NoFaultExit();
        exit.partnership = leaver.partnershipId();
        exit.leaver = leaver.person();
        exit.partner = leaver.partner();
        exit.side = leaver.side();
        exit.leftAt = now;
        exit.coordinatorTells = !answers.text("tell").equals("i-do");
        exit.again =
                answers.has("again")
                        ? Again.valueOf(answers.text("again").toUpperCase(Locale.ROOT))
                        : Again.NO;
        exit.wantsCall = answers.yes("call");
        exit.thanks = thanks;
        exit.toldAt = exit.coordinatorTells ? null : now;
        exit.settledAt = exit.asksCoordinator() || exit.coordinatorTells ? null : now;
        return exit;
    }

    /** A coordinator has told the partner and answered what was asked. Twice changes nothing. */
    void settle(Instant now) {
        if (toldAt == null) {
            toldAt = now;
        }
        if (settledAt == null) {
            settledAt = now;
        }
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public PersonId leaver() {
        return leaver;
    }

    public PersonId partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public Instant leftAt() {
        return leftAt;
    }

    public boolean coordinatorTells() {
        return coordinatorTells;
    }

    public Again again() {
        return again;
    }

    public boolean wantsCall() {
        return wantsCall;
    }

    /** Whether the one who left would like a call or another match now. */
    public boolean asksCoordinator() {
        return wantsCall || again == Again.YES;
    }

    public Optional<SealedText> thanks() {
        return Optional.ofNullable(thanks);
    }

    public boolean isTold() {
        return toldAt != null;
    }

    public boolean isSettled() {
        return settledAt != null;
    }
}
