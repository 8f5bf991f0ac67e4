package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.vault.SealedText;

/** A claim, a piece of evidence or a cycle in a snapshot. Never changes. */
@Entity
@Table(name = "award_part")
public class FrozenPart {
    /** What a part of a snapshot is. */
    public enum Kind {
        CLAIM,
        EVIDENCE,
        CYCLE
    }

    @Id
    @Convert(converter = FrozenPartId.Column.class)
    private FrozenPartId id;

    @Convert(converter = SubmissionId.Column.class)
    @Column(name = "submission_id")
    private SubmissionId submission;

    @Column(name = "position_number")
    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** Of a claim, else null. */
    private String outcome;

    private SealedText content;

    protected FrozenPart() {}

    FrozenPart(
            FrozenPartId id,
            SubmissionId submission,
            int position,
            Kind kind,
            String outcome,
            SealedText content) {
        this.id = id;
        this.submission = submission;
        this.position = position;
        this.kind = kind;
        this.outcome = outcome;
        this.content = content;
    }

    public FrozenPartId id() {
        return id;
    }

    public SubmissionId submission() {
        return submission;
    }

    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    public String outcome() {
        return outcome;
    }

    public SealedText content() {
        return content;
    }
}
