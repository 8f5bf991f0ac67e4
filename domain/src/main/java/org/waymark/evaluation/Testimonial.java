package org.waymark.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * Words that somebody may be quoted by, with their name: asked first, in exactly this wording, and
 * theirs to decline and to withdraw [1]. Until they agree, the words and whom they are of are
 * sealed; nothing leads from here to the answer. Words that aren't agreed to, or not any more, are
 * gone.
 */
@Entity
@Table(name = "evaluation_testimonial")
public class Testimonial {
    @Id
    @Convert(converter = TestimonialId.Column.class)
    private TestimonialId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    private SealedText wording;
    private SealedText contact;

    @Enumerated(EnumType.STRING)
    private TestimonialState state;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private String words;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Version private long version;

    protected Testimonial() {}

    Testimonial(PhaseId phase, SealedText wording, SealedText contact) {
        this.id = TestimonialId.next();
        this.phase = phase;
        this.wording = wording;
        this.contact = contact;
        this.state = TestimonialState.ASKED;
    }

    /** Agrees to exactly these words. */
    void agree(PersonId author, String exactly, LocalDate today) {
        mustBe(TestimonialState.ASKED);
        state = TestimonialState.AGREED;
        person = author;
        words = exactly;
        saidOn = today;
        wording = null;
        contact = null;
    }

    void decline() {
        mustBe(TestimonialState.ASKED);
        state = TestimonialState.DECLINED;
        wording = null;
        contact = null;
    }

    void withdraw() {
        mustBe(TestimonialState.AGREED);
        state = TestimonialState.WITHDRAWN;
        person = null;
        words = null;
        saidOn = null;
    }

    private void mustBe(TestimonialState expected) {
        if (state != expected) {
            throw new RuleBroken("evaluation.rule.decided");
        }
    }

    public TestimonialId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public TestimonialState state() {
        return state;
    }

    SealedText wording() {
        return wording;
    }

    SealedText contact() {
        return contact;
    }

    /** Who agreed, or null. */
    public PersonId person() {
        return person;
    }

    /** What they agreed to, or null. */
    public String words() {
        return words;
    }
}
