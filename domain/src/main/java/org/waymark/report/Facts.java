package org.waymark.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What Waymark counted for one report. Counted anew whenever the mentor shows the text, and from
 * then on as it stands: what the manager gets is what both partners saw.
 */
@Embeddable
public class Facts {
    private static final int TERMS_A_YEAR = 3;
    private static final int MINUTES_A_STEP = 5;

    @Column(name = "meetings_held")
    private int meetingsHeld;

    @Column(name = "meetings_planned")
    private int meetingsPlanned;

    @Column(name = "observations_held")
    private int observationsHeld;

    @Column(name = "observations_planned")
    private int observationsPlanned;

    @Column(name = "minutes_preparing")
    private int minutesPreparing;

    @Column(name = "minutes_meeting")
    private int minutesMeeting;

    @Column(name = "minutes_observing")
    private int minutesObserving;

    @Column(name = "minutes_discussing")
    private int minutesDiscussing;

    @Column(name = "minutes_allocated")
    private int minutesAllocated;

    @Column(name = "objectives_met")
    private int objectivesMet;

    @Column(name = "objectives_under_way")
    private int objectivesUnderWay;

    @Column(name = "objectives_not_started")
    private int objectivesNotStarted;

    @Column(name = "objectives_changed")
    private int objectivesChanged;

    @Column(name = "objectives_let_go")
    private int objectivesLetGo;

    protected Facts() {}

    static Facts none() {
        return new Facts();
    }

    static Facts of(FactsSoFar counted, int minutesAllocated) {
        var facts = new Facts();
        facts.meetingsHeld = counted.meetingsHeld;
        facts.meetingsPlanned = counted.meetingsPlanned;
        facts.observationsHeld = counted.observationsHeld;
        facts.observationsPlanned = counted.observationsPlanned;
        facts.minutesPreparing = counted.used(TimeKind.PREPARING);
        facts.minutesMeeting = counted.used(TimeKind.MEETING);
        facts.minutesObserving = counted.used(TimeKind.OBSERVING);
        facts.minutesDiscussing = counted.used(TimeKind.DISCUSSING);
        facts.minutesAllocated = minutesAllocated;
        facts.objectivesMet = counted.standing(Progress.MET);
        facts.objectivesUnderWay = counted.standing(Progress.UNDER_WAY);
        facts.objectivesNotStarted = counted.standing(Progress.NOT_STARTED);
        facts.objectivesChanged = counted.standing(Progress.CHANGED);
        facts.objectivesLetGo = counted.standing(Progress.LET_GO);
        return facts;
    }

    /**
     * The share of a term's hours that falls on so many days, to the nearest five minutes. A year
     * has three terms; their dates differ from place to place, and a share needs none.
     */
    public static int allocated(int hoursPerTerm, long days) {
        double minutes = hoursPerTerm * 60.0 * TERMS_A_YEAR * days / 365;
        return (int) Math.round(minutes / MINUTES_A_STEP) * MINUTES_A_STEP;
    }

    public int meetingsHeld() {
        return meetingsHeld;
    }

    public int meetingsPlanned() {
        return meetingsPlanned;
    }

    public int observationsHeld() {
        return observationsHeld;
    }

    public int observationsPlanned() {
        return observationsPlanned;
    }

    /** The mentor's minutes, all kinds together. */
    public int minutesUsed() {
        return minutesPreparing + minutesMeeting + minutesObserving + minutesDiscussing;
    }

    public int minutesAllocated() {
        return minutesAllocated;
    }

    /** The mentor's minutes, kind by kind, those with none too. */
    public List<TimeUsed> time() {
        return Arrays.stream(TimeKind.values())
                .map(kind -> new TimeUsed(kind, minutes(kind)))
                .toList();
    }

    /** How many objectives there are. */
    public int objectives() {
        return objectivesMet
                + objectivesUnderWay
                + objectivesNotStarted
                + objectivesChanged
                + objectivesLetGo;
    }

    public int objectivesMet() {
        return objectivesMet;
    }

    /** The objectives that aren't met, by where they stand; only what there is. */
    public List<Standing> objectivesElsewhere() {
        var all = new ArrayList<Standing>();
        all.add(new Standing(Progress.UNDER_WAY, objectivesUnderWay));
        all.add(new Standing(Progress.NOT_STARTED, objectivesNotStarted));
        all.add(new Standing(Progress.CHANGED, objectivesChanged));
        all.add(new Standing(Progress.LET_GO, objectivesLetGo));
        all.removeIf(standing -> standing.count() == 0);
        return all;
    }

    private int minutes(TimeKind kind) {
        return switch (kind) {
            case PREPARING -> minutesPreparing;
            case MEETING -> minutesMeeting;
            case OBSERVING -> minutesObserving;
            case DISCUSSING -> minutesDiscussing;
        };
    }

    public record TimeUsed(TimeKind kind, int minutes) {}

    public record Standing(Progress progress, int count) {}
}
