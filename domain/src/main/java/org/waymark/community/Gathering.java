package org.waymark.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * What people of a phase come together for: training days, network meetings, and introductory
 * meetings (PRODUCT §14). To some introductory meetings experienced staff are asked by name, and
 * may offer to be a mentor (PRODUCT §5); all else is published and open to book.
 */
@Entity
@Table(name = "gathering")
public class Gathering {
    private static final Duration FEEDBACK = Duration.ofDays(14);

    @Id
    @Convert(converter = GatheringId.Column.class)
    private GatheringId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Enumerated(EnumType.STRING)
    private GatheringKind kind;

    @Enumerated(EnumType.STRING)
    private GatheringAudience audience;

    private String theme;
    private String hosts;
    private Integer places;
    private String materials;

    private int minutes;
    private String place;
    private String link;
    private String words;

    @Column(name = "arranged_by")
    private PersonId arrangedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** Rises with each change that a calendar must notice; see {@link Seat#appointment}. */
    @Column(name = "calendar_sequence")
    private int calendarSequence;

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
        gathering.kind = GatheringKind.INTRODUCTION;
        gathering.audience = GatheringAudience.ASKED;
        gathering.theme = "";
        gathering.hosts = "";
        gathering.materials = "";
        gathering.calendarSequence = 1;
        gathering.say(said, now);
        return gathering;
    }

    /** An event that nobody finds before it is published. */
    static Gathering planned(PhaseId phase, EventWords words, PersonId by, Instant now) {
        Gathering gathering = arranged(phase, words.said(), by, now);
        gathering.open(words);
        return gathering;
    }

    private void open(EventWords said) {
        said.check();
        kind = said.kind();
        audience = said.audience();
        theme = said.theme();
        hosts = said.hosts();
        places = said.places();
        materials = said.materials();
    }

    /**
     * @param seen the version that the coordinator read
     * @param taken how many have a place
     * @return whether it is at another time or place now
     */
    boolean change(EventWords said, long seen, int taken, Instant now) {
        boolean moved = change(said.said(), seen, now);
        if (said.places() != null && said.places() < taken) {
            throw new RuleBroken("community.rule.places-taken", taken).at("places");
        }
        open(said);
        return moved;
    }

    /** Who it is for finds it from now on. Publishing twice changes nothing. */
    boolean publish(Instant now) {
        mustBeAhead(now);
        boolean fresh = publishedAt == null;
        if (fresh) {
            publishedAt = now;
        }
        return fresh;
    }

    void mustTakeBookings(Instant now) {
        if (publishedAt == null) {
            throw new NotFound();
        }
        mustBeAhead(now);
    }

    void reminded(Instant now) {
        remindedAt = now;
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
        boolean moved = said().isElsewhereThan(before);
        if (moved || minutes != before.minutes()) {
            calendarSequence++;
        }
        return moved;
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
        calendarSequence++;
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

    /** Whether people are asked to it by name, and nobody else finds it. */
    boolean isByName() {
        return audience == GatheringAudience.ASKED;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isTraining() {
        return kind == GatheringKind.TRAINING;
    }

    /** Since when people are there, so that it can be noted who is. */
    public boolean hasBegun(Instant now) {
        return cancelledAt == null && !beginsAt.isAfter(now);
    }

    /** Until when one can say how it was; what was said is read after that. */
    public Instant feedbackUntil() {
        return endsAt().plus(FEEDBACK);
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

    /** The same of an event that is open to book. */
    public EventWords words() {
        return new EventWords(kind, audience, theme, hosts, places, materials, said());
    }

    /** Its public title. */
    public String theme() {
        return theme;
    }

    public GatheringKind kind() {
        return kind;
    }

    public List<Material> materials() {
        return Material.in(materials);
    }

    /** Or null, where as many come as do. */
    Integer places() {
        return places;
    }

    int calendarSequence() {
        return calendarSequence;
    }

    int minutes() {
        return minutes;
    }

    /** Or null, where people only join online. */
    String place() {
        return place.isEmpty() ? null : place;
    }

    public long version() {
        return version;
    }
}
