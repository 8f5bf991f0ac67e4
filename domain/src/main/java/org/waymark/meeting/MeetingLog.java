package org.waymark.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.vault.SealedText;

/**
 * What the two say of a meeting, one text for both: either begins it, either adds to it. Who
 * changes it must have read the version that stands.
 */
@Entity
@Table(name = "meeting_log")
public class MeetingLog {
    @Id
    @Convert(converter = MeetingId.Column.class)
    @Column(name = "meeting_id")
    private MeetingId meeting;

    @Column(name = "form_version_id")
    private FormId form;

    private SealedText answers;

    @Column(name = "written_by")
    private PersonId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected MeetingLog() {}

    /** The first to write begins it. */
    public static MeetingLog begin(
            Meeting meeting, PairMember by, FormId form, SealedText answers, Instant now) {
        by.mustKeepPages();
        meeting.mustKeepALog();
        var log = new MeetingLog();
        log.meeting = meeting.id();
        log.form = form;
        log.answers = answers;
        log.writtenBy = by.person();
        log.writtenAt = now;
        log.changedBy = by.person();
        log.changedAt = now;
        return log;
    }

    /** Either changes it, having read this version. */
    public void rewrite(PairMember by, long readVersion, SealedText newAnswers, Instant now) {
        by.mustKeepPages();
        if (readVersion != version) {
            throw new ChangedMeanwhile();
        }
        answers = newAnswers;
        changedBy = by.person();
        changedAt = now;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public FormId form() {
        return form;
    }

    public SealedText answers() {
        return answers;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
