package org.waymark.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.vault.SealedText;

/** What somebody answered to the baseline: under a random key, and never to be found again. */
@Entity
@Table(name = "evaluation_baseline")
public class BaselineReply {
    @Id private String id;

    @Column(name = "of_year")
    private int year;

    private SealedText answers;

    @Enumerated(EnumType.STRING)
    private Reply.Stage stage;

    private Integer batch;

    protected BaselineReply() {}

    BaselineReply(int year, SealedText answers) {
        this.id = Pseudonyms.random();
        this.year = year;
        this.answers = answers;
        this.stage = Reply.Stage.FRESH;
    }

    String id() {
        return id;
    }

    SealedText answers() {
        return answers;
    }

    int batch() {
        return batch;
    }
}
