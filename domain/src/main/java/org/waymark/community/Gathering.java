package org.waymark.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * An introductory meeting: experienced staff hear what a phase is about, and may offer to be a
 * mentor in it (PRODUCT §5).
 */
@Entity
@Table(name = "gathering")
public class Gathering {
    @Id
    @Convert(converter = GatheringId.Column.class)
    private GatheringId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "begins_at")
    private Instant beginsAt;

    private int minutes;
    private String place;
    private String link;
    private String words;

    @Column(name = "arranged_by")
    private PersonId arrangedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** When it was found to be over, and nobody was waited for any more. */
    @Column(name = "over_at")
    private Instant overAt;

    @Version private long version;

    protected Gathering() {}

    static Gathering arranged(PhaseId phase, GatheringWords said, PersonId by, Instant now) {
        var gathering = new Gathering();
        gathering.id = GatheringId.next();
        gathering.phase = phase;
        gathering.arrangedBy = by;
        gathering.say(said, now);
        return gathering;
    }

    /**
     * @param seen the version that the coordinator read
     * @return whether it is at another time now, so that those who come have to know
     */
    boolean change(GatheringWords said, long seen, Instant now) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
        mustBeAhead(now);
        GatheringWords before = said();
        say(said, now);
        return said().isElsewhereThan(before);
    }

    private void say(GatheringWords said, Instant now) {
        said.check();
        Instant begins = UniversityTime.at(said.day(), said.time());
        if (!begins.isAfter(now)) {
            throw new RuleBroken("community.rule.past").at("day");
        }
        beginsAt = begins;
        minutes = said.minutes();
        place = said.place();
        link = said.link();
        words = said.words();
    }

    void cancel(Instant now) {
        mustBeAhead(now);
        cancelledAt = now;
    }

    /** It has begun, and nobody needs to answer any more. */
    void isOver(Instant now) {
        overAt = now;
    }

    void mustBeAhead(Instant now) {
        if (cancelledAt != null) {
            throw new RuleBroken("community.rule.off");
        }
        if (!isAhead(now)) {
            throw new RuleBroken("community.rule.begun");
        }
    }

    /** Whether one can still say that one comes. */
    public boolean isAhead(Instant now) {
        return cancelledAt == null && beginsAt.isAfter(now);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public GatheringId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public Instant endsAt() {
        return beginsAt.plus(Duration.ofMinutes(minutes));
    }

    /** As it stands, to be changed. */
    public GatheringWords said() {
        var here = beginsAt.atZone(UniversityTime.ZONE);
        return new GatheringWords(
                here.toLocalDate(), here.toLocalTime(), minutes, place, link, words);
    }

    public long version() {
        return version;
    }
}
