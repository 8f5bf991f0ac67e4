package org.waymark.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * That two signed their agreement on paper, as a coordinator notes it: its dates only, never its
 * words (PRODUCT §4). Everything that somebody must say yes to is “no”; how often and how long they
 * meet is what the phase says. It holds until both sign a version here.
 */
@Entity
@Table(name = "paper_agreement")
public class PaperAgreement {
    @Id
    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Column(name = "noted_by")
    private PersonId notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected PaperAgreement() {}

    /** Refused where the pair has begun already, or where the days can't be. */
    public static PaperAgreement noted(
            Partnership pair,
            LocalDate signedOn,
            LocalDate from,
            LocalDate until,
            PersonId by,
            Instant now) {
        if (pair.state() != PartnershipState.AGREEING) {
            throw new RuleBroken("agreement.rule.paper-begun");
        }
        if (signedOn == null
                || signedOn.isAfter(UniversityTime.dateOf(now))
                || signedOn.isBefore(UniversityTime.dateOf(pair.acceptedAt()))) {
            throw new RuleBroken(
                            "agreement.rule.paper-signed", UniversityTime.dateOf(pair.acceptedAt()))
                    .at("signed");
        }
        if (from == null) {
            throw new RuleBroken("agreement.rule.paper-from").at("from");
        }
        if (until == null || !until.isAfter(from) || !until.isAfter(signedOn)) {
            throw new RuleBroken("agreement.rule.paper-until").at("agreedUntil");
        }
        var paper = new PaperAgreement();
        paper.partnership = pair.id();
        paper.signedOn = signedOn;
        paper.from = from;
        paper.until = until;
        paper.notedBy = by;
        paper.notedAt = now;
        return paper;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    /** From when it counts: the first moment of the day on which it was signed. */
    public Instant signedAt() {
        return UniversityTime.startOf(signedOn);
    }
}
