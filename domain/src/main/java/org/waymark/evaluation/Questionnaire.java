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
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Wave;

/**
 * That somebody is asked to answer a questionnaire about their partnership. Holds no answer, and
 * not whether there is one: who answers and who puts it away have both settled it.
 */
@Entity
@Table(name = "evaluation_questionnaire")
public class Questionnaire {
    static final int OPEN_DAYS = 28;
    static final int DAYS_TO_THE_REMINDER = 14;

    @Id
    @Convert(converter = QuestionnaireId.Column.class)
    private QuestionnaireId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Wave wave;

    @Convert(converter = FormId.Column.class)
    @Column(name = "form_version_id")
    private FormId form;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    private boolean settled;

    @Version private long version;

    protected Questionnaire() {}

    Questionnaire(
            PhaseId phase,
            PartnershipId partnership,
            PersonId person,
            Wave wave,
            FormId form,
            LocalDate today) {
        this.id = QuestionnaireId.next();
        this.phase = phase;
        this.partnership = partnership;
        this.person = person;
        this.wave = wave;
        this.form = form;
        this.askedOn = today;
        this.closesOn = today.plusDays(OPEN_DAYS);
    }

    /** Nobody is waited for any more. Settling twice changes nothing. */
    void settle() {
        settled = true;
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }

    /** Closes before its day: what comes next is asked now. */
    void closeOn(LocalDate day) {
        if (day.isBefore(closesOn)) {
            closesOn = day;
        }
        settled = true;
    }

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(closesOn);
    }

    /** By which the author's own key finds the pseudonym: the same for all that one is asked. */
    String whose() {
        return partnership.value() + (wave == Wave.MENTOR ? ":MENTOR" : ":MENTEE");
    }

    public QuestionnaireId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public PersonId person() {
        return person;
    }

    public Wave wave() {
        return wave;
    }

    public FormId form() {
        return form;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** The last day on which it can be answered or changed. */
    public LocalDate closesOn() {
        return closesOn;
    }

    public boolean isSettled() {
        return settled;
    }
}
