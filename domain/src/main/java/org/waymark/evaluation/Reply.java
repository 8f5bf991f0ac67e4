package org.waymark.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.form.FormId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Wave;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What a pseudonym answered in one wave. Its key is random and it has no time, so that neither
 * order nor date leads to a person. It rests for a week at least, then it is counted together with
 * others and doesn't change any more, else a sum would show what one person changed.
 */
@Entity
@Table(name = "evaluation_reply")
public class Reply {
    /** Where an answer is on its way into the results. */
    public enum Stage {
        FRESH,
        RESTING,
        COUNTED
    }

    @Id private String id;
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    private Wave wave;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Convert(converter = FormId.Column.class)
    @Column(name = "form_version_id")
    private FormId form;

    private SealedText answers;
    private SealedText contact;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Integer batch;
    private boolean asked;

    protected Reply() {}

    Reply(String pseudonym, Wave wave, PhaseId phase, FormId form) {
        this.id = Pseudonyms.random();
        this.pseudonym = pseudonym;
        this.wave = wave;
        this.phase = phase;
        this.form = form;
    }

    /**
     * @param who sealed, where the author may be asked by name; else null
     */
    void say(SealedText said, SealedText who) {
        if (isCounted()) {
            throw new RuleBroken("evaluation.rule.counted");
        }
        answers = said;
        contact = who;
        stage = Stage.FRESH;
    }

    /** Takes back or gives leave to quote, at any time; nothing that is counted changes by it. */
    void sayOfWords(SealedText said, SealedText who) {
        answers = said;
        contact = who;
    }

    /** Its author is asked for leave to be named, for the first and last time. */
    void ask() {
        if (asked || contact == null) {
            throw new RuleBroken("evaluation.rule.asked");
        }
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    public boolean isCounted() {
        return stage == Stage.COUNTED;
    }

    public String id() {
        return id;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Wave wave() {
        return wave;
    }

    public FormId form() {
        return form;
    }

    public SealedText answers() {
        return answers;
    }

    /** Or null. */
    SealedText contact() {
        return contact;
    }

    /** With which others it came into the results. */
    public int batch() {
        return batch;
    }

    public PhaseId phase() {
        return phase;
    }
}
