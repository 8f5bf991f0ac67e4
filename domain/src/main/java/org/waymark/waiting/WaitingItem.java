package org.waymark.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/**
 * One thing that waits for one person. Kind and subject say what; there is one row for each person,
 * kind and subject, so telling it twice changes nothing. Holds ids and dates, never a word that
 * somebody wrote: the sentence is made on the page, from {@code waiting.<kind>.title}.
 *
 * <p>An observer writes: {@code WaitingItem.of(mentor, "request-answer",
 * request).with(mentee).by(replyDate).at("/my/matching/request.xhtml?id=" + request.value())}.
 */
@Entity
@Table(name = "waiting_item")
public class WaitingItem {
    @Id
    @Convert(converter = WaitingItemId.Column.class)
    private WaitingItemId id;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "person_id")
    private PersonId person;

    private String kind;

    @Column(name = "subject_id")
    private String subject;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "other_id")
    private PersonId other;

    @Column(name = "other_sees")
    private boolean otherSees;

    private Instant since;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String link;

    protected WaitingItem() {}

    private WaitingItem(PersonId person, String kind, org.waymark.shared.Id subject) {
        this.id = WaitingItemId.next();
        this.person = person;
        this.kind = kind;
        this.subject = subject.value();
    }

    /** Something that waits for the person: a kind such as "request-answer", about this thing. */
    public static WaitingItem of(PersonId person, String kind, org.waymark.shared.Id subject) {
        return new WaitingItem(person, kind, subject);
    }

    /** Names the other person in the sentence, and shows them that it waits for this one. */
    public WaitingItem with(PersonId otherPerson) {
        other = otherPerson;
        otherSees = true;
        return this;
    }

    /** Names the other person in the sentence, and tells them nothing. */
    public WaitingItem about(PersonId otherPerson) {
        other = otherPerson;
        otherSees = false;
        return this;
    }

    /** Belongs to the partnership, and goes when that is over. */
    public WaitingItem in(PartnershipId itsPartnership) {
        partnership = itsPartnership;
        return this;
    }

    /** The day by which it is to be done; without one it stands last. */
    public WaitingItem by(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** The page where it is done, from the root, such as "/my/agreement/sign.xhtml?id=…". */
    public WaitingItem at(String page) {
        link = page;
        return this;
    }

    void begin(Instant now) {
        if (link == null) {
            throw new IllegalStateException(kind + " leads nowhere: say at(…)");
        }
        since = now;
    }

    public WaitingItemId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Or null. */
    public PartnershipId partnership() {
        return partnership;
    }

    /** Or null. */
    public PersonId other() {
        return other;
    }

    public boolean otherSees() {
        return otherSees;
    }

    public Instant since() {
        return since;
    }

    /** Or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String link() {
        return link;
    }
}
