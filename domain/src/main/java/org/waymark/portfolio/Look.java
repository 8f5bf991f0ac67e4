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
import org.waymark.shared.RuleBroken;

/**
 * Somebody of whom a piece speaks reads one edition of it first, and agrees to its being shown or
 * objects. They can think again as long as that edition stands; silence is no yes.
 */
@Entity
@Table(name = "portfolio_look")
public class Look {
    /** What they said. */
    public enum State {
        ASKED,
        AGREED,
        OBJECTED
    }

    @Id
    @Convert(converter = LookId.Column.class)
    private LookId id;

    @Convert(converter = EvidenceId.Column.class)
    @Column(name = "evidence_id")
    private EvidenceId evidence;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "owner_id")
    private PersonId owner;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private int edition;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version private long version;

    protected Look() {}

    static Look ask(Evidence of, PersonId person, LocalDate answerBy, Instant now) {
        if (!of.speaksOfOthers()) {
            throw new RuleBroken("portfolio.rule.speaks-of-nobody");
        }
        if (person.equals(of.owner())) {
            throw new RuleBroken("portfolio.rule.oneself").at("name");
        }
        var look = new Look();
        look.id = LookId.next();
        look.evidence = of.id();
        look.owner = of.owner();
        look.person = person;
        look.edition = of.edition();
        look.state = State.ASKED;
        look.askedAt = now;
        look.answerBy = answerBy;
        return look;
    }

    void say(boolean agrees, Instant now) {
        state = agrees ? State.AGREED : State.OBJECTED;
        answeredAt = now;
    }

    public LookId id() {
        return id;
    }

    public EvidenceId evidence() {
        return evidence;
    }

    public PersonId owner() {
        return owner;
    }

    public PersonId person() {
        return person;
    }

    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
