package org.waymark.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.waymark.partnership.Side;
import org.waymark.release.Minutes;
import org.waymark.scheme.PhaseId;

/**
 * One line of a statement, as it was true when the statement was made. It names a scheme and a
 * phase and no other person.
 */
@Embeddable
public class StatementLine {
    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "scheme_name")
    private String schemeName;

    @Column(name = "phase_name")
    private String phaseName;

    /** Partnerships, or reports. */
    @Column(name = "how_many")
    private int howMany;

    private int preparing;
    private int meeting;
    private int observing;
    private int discussing;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected StatementLine() {}

    private StatementLine(LineKind kind, StatementFacts.Took part) {
        this.kind = kind;
        side = part.side();
        phase = part.phase();
        schemeName = part.schemeName();
        phaseName = part.phaseName();
    }

    static StatementLine role(StatementFacts.Took part, int partnerships) {
        var line = new StatementLine(LineKind.ROLE, part);
        line.howMany = partnerships;
        return line;
    }

    static StatementLine time(StatementFacts.Took part, Minutes minutes) {
        var line = new StatementLine(LineKind.TIME, part);
        line.preparing = minutes.preparing();
        line.meeting = minutes.meeting();
        line.observing = minutes.observing();
        line.discussing = minutes.discussing();
        return line;
    }

    static StatementLine reports(StatementFacts.Took part, int sent) {
        var line = new StatementLine(LineKind.REPORTS, part);
        line.howMany = sent;
        return line;
    }

    static StatementLine training(StatementFacts.Took part, LocalDate heldOn) {
        var line = new StatementLine(LineKind.TRAINING, part);
        line.heldOn = heldOn;
        return line;
    }

    /** By which its owner picks it: {@code TIME.MENTOR.<phase>}. */
    public String key() {
        return kind + "." + side + "." + phase.value();
    }

    /** Whether it stands on a statement unless its owner takes it off: a mentee's lines don't. */
    public boolean isPickedAtFirst() {
        return side == Side.MENTOR;
    }

    public LineKind kind() {
        return kind;
    }

    public Side side() {
        return side;
    }

    public String schemeName() {
        return schemeName;
    }

    public String phaseName() {
        return phaseName;
    }

    public int howMany() {
        return howMany;
    }

    public Minutes minutes() {
        return new Minutes(preparing, meeting, observing, discussing);
    }

    /** When a training was held; null in other lines. */
    public LocalDate heldOn() {
        return heldOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementLine that
                && key().equals(that.key())
                && schemeName.equals(that.schemeName)
                && phaseName.equals(that.phaseName)
                && howMany == that.howMany
                && minutes().equals(that.minutes())
                && Objects.equals(heldOn, that.heldOn);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
