package org.waymark.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What a coordinator asks an adviser: whether each of a few mentors would suit a mentee (PRODUCT
 * §6). Answered once and as a whole. It holds no place and nobody waits for it, so an answer after
 * the reply date is late and still welcome.
 */
@Entity
@Table(name = "match_consultation")
public class Consultation {
    static final int MOST_MENTORS = 3;

    @Id
    @Convert(converter = ConsultationId.Column.class)
    private ConsultationId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "mentee_id")
    private PersonId mentee;

    @Column(name = "adviser_id")
    private PersonId adviser;

    @Column(name = "unit_id")
    private OrgUnitId unit;

    @ElementCollection
    @CollectionTable(
            name = "match_consultation_mentor",
            joinColumns = @JoinColumn(name = "consultation_id"))
    @MapKeyColumn(name = "mentor_id")
    @Column(name = "opinion")
    @Enumerated(EnumType.STRING)
    private Map<String, Opinion> opinions = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    private SealedText note;

    @Column(name = "asked_by")
    private PersonId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version private long version;

    protected Consultation() {}

    /**
     * @param unit for which the adviser is asked
     * @param replyBy until when an answer is hoped for
     */
    static Consultation asked(
            PhaseId phase,
            PersonId mentee,
            Collection<PersonId> mentors,
            PersonId adviser,
            OrgUnitId unit,
            PersonId by,
            LocalDate replyBy,
            Instant now) {
        Set<PersonId> named = Set.copyOf(mentors);
        mustBeFew(named);
        var consultation = new Consultation();
        consultation.id = ConsultationId.next();
        consultation.phase = phase;
        consultation.mentee = mentee;
        named.forEach(mentor -> consultation.opinions.put(mentor.value(), Opinion.NOT_SAID));
        consultation.adviser = adviser;
        consultation.unit = unit;
        consultation.state = ConsultationState.OPEN;
        consultation.askedBy = by;
        consultation.replyBy = replyBy;
        consultation.askedAt = now;
        return consultation;
    }

    static void mustBeFew(Set<PersonId> mentors) {
        if (mentors.isEmpty()) {
            throw new RuleBroken("matching.rule.advice-nobody");
        }
        if (mentors.size() > MOST_MENTORS) {
            throw new RuleBroken("matching.rule.advice-too-many", MOST_MENTORS, mentors.size());
        }
    }

    /**
     * @param said of each mentor; who isn't asked about is left out
     * @param words a note for the coordinators, or null
     */
    void answer(Map<PersonId, Opinion> said, SealedText words, Instant now) {
        mustBeOpen();
        for (PersonId mentor : mentors()) {
            Opinion opinion = said.get(mentor);
            if (opinion == null || opinion == Opinion.NOT_SAID) {
                throw new RuleBroken("matching.rule.advice-unsaid").at("opinion-" + mentor.value());
            }
            opinions.put(mentor.value(), opinion);
        }
        note = words;
        end(ConsultationState.ANSWERED, now);
    }

    /** The adviser would rather not. No reason is asked. */
    void decline(Instant now) {
        end(ConsultationState.DECLINED, now);
    }

    /** No answer is needed or proper any more. */
    void close(Instant now) {
        end(ConsultationState.CLOSED, now);
    }

    private void end(ConsultationState how, Instant now) {
        mustBeOpen();
        state = how;
        closedAt = now;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new RuleBroken("matching.rule.advice-closed");
        }
    }

    boolean isOpen() {
        return state == ConsultationState.OPEN;
    }

    /** Whether an answer was hoped for by now. */
    boolean isLateOn(LocalDate today) {
        return isOpen() && today.isAfter(replyBy);
    }

    boolean asksAboutJust(Collection<PersonId> these) {
        return mentors().equals(Set.copyOf(these));
    }

    public ConsultationId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PersonId mentee() {
        return mentee;
    }

    public PersonId adviser() {
        return adviser;
    }

    public OrgUnitId unit() {
        return unit;
    }

    Set<PersonId> mentors() {
        return opinions.keySet().stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Opinion of(PersonId mentor) {
        return opinions.get(mentor.value());
    }

    public ConsultationState state() {
        return state;
    }

    Optional<SealedText> note() {
        return Optional.ofNullable(note);
    }

    PersonId askedBy() {
        return askedBy;
    }

    public LocalDate replyBy() {
        return replyBy;
    }
}
