package org.waymark.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.waymark.vault.SealedText;

/** Something practical to try, and what the mentee says became of it. */
@Entity
@Table(name = "suggestion")
public class Suggestion {
    @Id
    @Convert(converter = SuggestionId.Column.class)
    private SuggestionId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "observation_id")
    private Observation observation;

    private int number;

    @Column(name = "suggested")
    private SealedText text;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private SealedText note;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Suggestion() {}

    Suggestion(Observation observation, int number, SealedText text) {
        this.id = SuggestionId.next();
        this.observation = observation;
        this.number = number;
        this.text = text;
    }

    void mark(Mark became, SealedText happened, Instant now) {
        mark = became;
        note = happened;
        markedAt = now;
    }

    public SuggestionId id() {
        return id;
    }

    /** Counts from 1. */
    public int number() {
        return number;
    }

    public SealedText text() {
        return text;
    }

    public Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    public boolean isMarked() {
        return mark != null;
    }

    public Optional<SealedText> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Instant> markedAt() {
        return Optional.ofNullable(markedAt);
    }
}
