package org.waymark.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedText;

/** A file of a piece of evidence. Never changes; its content stands in sealed parts beside it. */
@Entity
@Table(name = "portfolio_file")
public class EvidenceFile {
    @Id
    @Convert(converter = EvidenceFileId.Column.class)
    private EvidenceFileId id;

    @Convert(converter = EvidenceId.Column.class)
    @Column(name = "evidence_id")
    private EvidenceId evidence;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private SealedText name;
    private long bytes;
    private int parts;

    @Column(name = "added_at")
    private Instant addedAt;

    protected EvidenceFile() {}

    EvidenceFile(Evidence of, FileKind kind, SealedText name, long bytes, Instant now) {
        this.id = EvidenceFileId.next();
        this.evidence = of.id();
        this.owner = of.owner();
        this.kind = kind;
        this.name = name;
        this.bytes = bytes;
        this.parts = FileParts.countOf(bytes);
        this.addedAt = now;
    }

    FileLine line(String openedName) {
        return new FileLine(id, openedName, kind, bytes);
    }

    FileToRead toRead(String openedName) {
        return new FileToRead(id, openedName, kind.mediaType(), bytes, parts);
    }

    public EvidenceFileId id() {
        return id;
    }

    public EvidenceId evidence() {
        return evidence;
    }

    public PersonId owner() {
        return owner;
    }

    public FileKind kind() {
        return kind;
    }

    public SealedText name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }

    public int parts() {
        return parts;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
