package org.waymark.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.waymark.partnership.Side;
import org.waymark.release.Minutes;

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

    /** The phase's id, or the event's. */
    @Column(name = "about_id")
    private String about;

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

    /** What an event was about; empty in other lines. */
    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected StatementLine() {}

    private StatementLine(LineKind kind, StatementFacts.Took part) {
        this.kind = kind;
        side = part.side();
        about = part.phase().value();
        title = "";
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

    static StatementLine attended(StatementFacts.Attended event) {
        var line = new StatementLine(event.kind(), event.part());
        line.about = event.about();
        line.title = event.title();
        line.heldOn = event.heldOn();
        line.meeting = event.minutes();
        return line;
    }

    /** By which its owner picks it: {@code TIME.MENTOR.<phase>}. */
    public String key() {
        return kind + "." + side + "." + about;
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

    /** What an event was about; empty where nobody said it, and in other lines. */
    public String title() {
        return title;
    }

    /** When an event was held; null in other lines. */
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
                && title.equals(that.title)
                && Objects.equals(heldOn, that.heldOn);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
