package org.waymark.portfolio;

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
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.vault.SealedText;

/**
 * One piece of evidence. Its edition counts what it has said: whoever it speaks of agreed to one
 * edition, and is asked again when it says something else.
 */
@Entity
@Table(name = "portfolio_evidence")
public class Evidence {
    @Id
    @Convert(converter = EvidenceId.Column.class)
    private EvidenceId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private SealedText title;
    private SealedText answers;

    @Column(name = "speaks_of_others")
    private boolean speaksOfOthers;

    private int edition;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Evidence() {}

    static Evidence begin(EvidenceId id, PersonId owner, EvidenceKind kind, Instant now) {
        var made = new Evidence();
        made.id = id;
        made.owner = owner;
        made.kind = kind;
        made.formVersion = PortfolioForms.VERSION;
        made.madeAt = now;
        return made;
    }

    /** What it says from now on. */
    void say(LocalDate day, SealedText itsTitle, SealedText itsAnswers, boolean ofOthers) {
        happenedOn = day;
        title = itsTitle;
        answers = itsAnswers;
        speaksOfOthers = ofOthers;
    }

    /** Something else is read in it now, in its words or its files. */
    void changed(Instant now) {
        edition++;
        changedAt = now;
    }

    void mustBeAt(long read) {
        if (read != version) {
            throw new ChangedMeanwhile();
        }
    }

    public EvidenceId id() {
        return id;
    }

    public PersonId owner() {
        return owner;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public int formVersion() {
        return formVersion;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public SealedText title() {
        return title;
    }

    public SealedText answers() {
        return answers;
    }

    public boolean speaksOfOthers() {
        return speaksOfOthers;
    }

    public int edition() {
        return edition;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
