package org.waymark.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What one of the two keeps of a meeting alone: a private note, sealed with their own key, and the
 * minutes it took them. Only the minutes are ever counted for anyone else.
 */
@Entity
@Table(name = "meeting_own_part")
public class OwnPart {
    static final int MOST_MINUTES = 24 * 60;

    @Id
    @Convert(converter = OwnPartId.Column.class)
    private OwnPartId id;

    @Column(name = "meeting_id")
    private MeetingId meeting;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "preparing_minutes")
    private int preparingMinutes;

    @Column(name = "meeting_minutes")
    private int meetingMinutes;

    private SealedText note;

    @Version private long version;

    protected OwnPart() {}

    public OwnPart(Meeting meeting, PersonId person) {
        meeting.mustKeepALog();
        this.id = OwnPartId.next();
        this.meeting = meeting.id();
        this.person = person;
    }

    public void took(int preparing, int met) {
        if (preparing < 0 || preparing > MOST_MINUTES) {
            throw new RuleBroken("meeting.rule.own-minutes", MOST_MINUTES).at("minutes-preparing");
        }
        if (met < 0 || met > MOST_MINUTES) {
            throw new RuleBroken("meeting.rule.own-minutes", MOST_MINUTES).at("minutes-meeting");
        }
        preparingMinutes = preparing;
        meetingMinutes = met;
    }

    /** Keeps the note, or none where it is null. */
    public void note(SealedText newNote) {
        note = newNote;
    }

    public OwnPartId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public PersonId person() {
        return person;
    }

    public int preparingMinutes() {
        return preparingMinutes;
    }

    public int meetingMinutes() {
        return meetingMinutes;
    }

    /** Or null. */
    public SealedText note() {
        return note;
    }
}
