package org.waymark.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.vault.SealedText;

/** One entry of a learning diary: dated, and its owner's alone [2]. */
@Entity
@Table(name = "portfolio_diary_entry")
public class DiaryEntry {
    @Id
    @Convert(converter = DiaryEntryId.Column.class)
    private DiaryEntryId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    private SealedText title;
    private SealedText answers;

    @Convert(converter = EvidenceId.Column.class)
    @Column(name = "copied_to")
    private EvidenceId copiedTo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected DiaryEntry() {}

    static DiaryEntry begin(DiaryEntryId id, PersonId owner) {
        var entry = new DiaryEntry();
        entry.id = id;
        entry.owner = owner;
        entry.formVersion = PortfolioForms.VERSION;
        return entry;
    }

    void say(LocalDate day, SealedText itsTitle, SealedText itsAnswers, Instant now) {
        writtenOn = day;
        title = itsTitle;
        answers = itsAnswers;
        changedAt = now;
    }

    void mustBeAt(long read) {
        if (read != version) {
            throw new ChangedMeanwhile();
        }
    }

    /** Its owner made a piece of evidence of it; the entry stays as it is. */
    void copied(EvidenceId evidence) {
        copiedTo = evidence;
    }

    public DiaryEntryId id() {
        return id;
    }

    public PersonId owner() {
        return owner;
    }

    public int formVersion() {
        return formVersion;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public SealedText title() {
        return title;
    }

    public SealedText answers() {
        return answers;
    }

    public Optional<EvidenceId> copiedTo() {
        return Optional.ofNullable(copiedTo);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
