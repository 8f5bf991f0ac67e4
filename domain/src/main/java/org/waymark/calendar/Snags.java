package org.waymark.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PairMember;
import org.waymark.people.PersonId;
import org.waymark.shared.Id;

/**
 * Looks whether times suit. Of the partner it tells when they can usually meet, which they said for
 * this; what else they have is never looked at, for it would tell of their other partnerships.
 */
@ApplicationScoped
public class Snags {
    @Inject UsualTimes times;
    @Inject Diary diary;

    protected Snags() {}

    public Snags(UsualTimes times, Diary diary) {
        this.times = times;
        this.diary = diary;
    }

    /** When each of the two can usually meet, in one statement. */
    public TwoWeeks weeks(PairMember reader) {
        Map<PersonId, Week> said = times.of(List.of(reader.person(), reader.partner()));
        return new TwoWeeks(
                said.getOrDefault(reader.person(), Week.UNSAID),
                said.getOrDefault(reader.partner(), Week.UNSAID));
    }

    /**
     * To whoever proposes these times.
     *
     * @param moved the date that is moved, which isn't in its own way, or null
     */
    public List<Snag> whenProposing(
            PairMember reader, Collection<Instant> begins, int minutes, Id moved) {
        TwoWeeks weeks = weeks(reader);
        var snags = new ArrayList<>(clashes(reader, begins, minutes, moved));
        for (Instant begin : begins) {
            if (!weeks.mine().allows(begin, minutes)) {
                snags.add(new Snag(Snag.Kind.OUTSIDE_MINE, begin, null, null));
            }
            if (!weeks.theirs().allows(begin, minutes)) {
                snags.add(new Snag(Snag.Kind.OUTSIDE_THEIRS, begin, null, null));
            }
        }
        snags.sort(Comparator.comparing(Snag::begins).thenComparing(Snag::kind));
        return snags;
    }

    /**
     * To whoever chooses among these times: whether they are usual is known to the one who is
     * asked.
     *
     * @param chosen the date that is chosen for, which isn't in its own way
     */
    public List<Snag> whenChoosing(
            PairMember reader, Collection<Instant> begins, int minutes, Id chosen) {
        return clashes(reader, begins, minutes, chosen);
    }

    private List<Snag> clashes(
            PairMember reader, Collection<Instant> begins, int minutes, Id self) {
        if (begins.isEmpty()) {
            return List.of();
        }
        Duration length = Duration.ofMinutes(minutes);
        String own = self == null ? "" : CalendarMark.uid(self);
        List<Diary.Taken> taken =
                diary.of(
                        reader.person(),
                        Collections.min(begins).minus(Diary.LONGEST),
                        Collections.max(begins).plus(length));
        return begins.stream()
                .flatMap(
                        begin ->
                                taken.stream()
                                        .filter(one -> !one.uid().equals(own))
                                        .filter(one -> one.meets(begin, begin.plus(length)))
                                        .map(
                                                one ->
                                                        new Snag(
                                                                Snag.Kind.CLASH,
                                                                begin,
                                                                one.begins(),
                                                                one.ends())))
                .toList();
    }
}
