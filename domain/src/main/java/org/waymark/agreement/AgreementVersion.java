package org.waymark.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * One version of what the two agree on. Both write in it until one of them signs; from then on its
 * text never changes, and a change makes the next version. It holds once both have signed it.
 */
@Entity
@Table(name = "agreement_version")
public class AgreementVersion {
    @Id
    @Convert(converter = AgreementVersionId.Column.class)
    private AgreementVersionId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    private int number;

    @Convert(converter = FormId.Column.class)
    @Column(name = "form_version_id")
    private FormId form;

    private SealedText text;

    /** Of the text as it stands now. */
    private String digest;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @Column(name = "rhythm_weeks")
    private int rhythmWeeks;

    private int minutes;

    @ElementCollection
    @CollectionTable(
            name = "agreement_review_date",
            joinColumns = @JoinColumn(name = "agreement_version_id"))
    @Column(name = "review_on")
    private Set<LocalDate> reviewDates = new HashSet<>();

    @Column(name = "name_in_report")
    private boolean nameInReport;

    @Column(name = "mentee_manager_copy")
    private boolean menteeManagerCopy;

    @Column(name = "shared_line_report")
    private boolean sharedLineReport;

    @Column(name = "mentee_time")
    private boolean menteeTime;

    @ElementCollection
    @CollectionTable(
            name = "agreement_signature",
            joinColumns = @JoinColumn(name = "agreement_version_id"))
    private Set<Signature> signatures = new HashSet<>();

    @Column(name = "holds_since")
    private Instant holdsSince;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Version private long version;

    protected AgreementVersion() {}

    /** The first words of a version. */
    static AgreementVersion written(
            PairMember by,
            int number,
            AgreementText words,
            AgreementText.Facts facts,
            SealedText sealed,
            Instant now) {
        var made = new AgreementVersion();
        made.id = AgreementVersionId.next();
        made.partnership = by.partnershipId();
        made.number = number;
        made.keep(by, words, facts, sealed, now);
        return made;
    }

    /** Other words in the same version, while nobody has signed it. */
    void rewrite(
            PairMember by,
            AgreementText words,
            AgreementText.Facts facts,
            SealedText sealed,
            Instant now) {
        if (isSigned()) {
            throw new RuleBroken("agreement.rule.signed");
        }
        keep(by, words, facts, sealed, now);
    }

    private void keep(
            PairMember by,
            AgreementText words,
            AgreementText.Facts facts,
            SealedText sealed,
            Instant now) {
        form = words.form().id();
        text = sealed;
        digest = words.digest(partnership, number);
        changedBy = by.person();
        changedAt = now;
        from = facts.from();
        until = facts.until();
        rhythmWeeks = facts.rhythmWeeks();
        minutes = facts.minutes();
        reviewDates.retainAll(facts.reviewDates());
        reviewDates.addAll(facts.reviewDates());
        nameInReport = facts.nameInReport();
        menteeManagerCopy = facts.menteeManagerCopy();
        sharedLineReport = facts.sharedLineReport();
        menteeTime = facts.menteeTime();
    }

    /**
     * Signs exactly the text that was read. Signing again changes nothing.
     *
     * @param read the digest of the text that the person had before them
     * @return whether it holds now, since the other had signed it too
     */
    boolean sign(PairMember by, String read, Instant now) {
        mustBeStanding();
        mustStandAsRead(read);
        if (signatureOf(by.side()).isPresent()) {
            return false;
        }
        signatures.add(new Signature(by.side(), by.person(), now, digest));
        if (signatures.size() < Side.values().length) {
            return false;
        }
        holdsSince = now;
        return true;
    }

    /** Lets a change be: the version before goes on holding. */
    void drop(Instant now) {
        mustBeStanding();
        if (holds()) {
            throw new RuleBroken("agreement.rule.holds");
        }
        droppedAt = now;
    }

    void mustStandAsRead(String read) {
        if (!digest.equals(read)) {
            throw new RuleBroken("agreement.rule.changed-meanwhile");
        }
    }

    private void mustBeStanding() {
        if (droppedAt != null) {
            throw new RuleBroken("agreement.rule.changed-meanwhile");
        }
    }

    public AgreementVersionId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Counts from 1. */
    public int number() {
        return number;
    }

    /** The version of the form on which it was written. */
    public FormId form() {
        return form;
    }

    public SealedText text() {
        return text;
    }

    public String digest() {
        return digest;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    public boolean isSigned() {
        return !signatures.isEmpty();
    }

    public Optional<Signature> signatureOf(Side side) {
        return signatures.stream().filter(signature -> signature.side() == side).findFirst();
    }

    /** Both have signed it. A later version may hold in its place by now. */
    public boolean holds() {
        return holdsSince != null;
    }

    public Optional<Instant> holdsSince() {
        return Optional.ofNullable(holdsSince);
    }

    public boolean isDropped() {
        return droppedAt != null;
    }
}
