package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.agreement.AgreedTerms;
import org.waymark.partnership.HeldTime;
import org.waymark.partnership.Holds;
import org.waymark.partnership.Partnership;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** Each day, who hasn't met within the rhythm they agreed, and whose nudge led to no date. */
@ApplicationScoped
public class LapseRound implements Round {
    @Inject Lapses lapses;
    @Inject AgreedTerms terms;
    @Inject Phases phases;
    @Inject Holds holds;
    @Inject Event<Happened> happened;

    protected LapseRound() {}

    @Override
    public String name() {
        return "meeting-lapse";
    }

    @Override
    public void round(Instant now) {
        show(now);
        nudge(now);
    }

    private void nudge(Instant now) {
        List<Lapses.Idle> idle = lapses.idle(now);
        if (idle.isEmpty()) {
            return;
        }
        var pairs = idle.stream().map(one -> one.pair().id()).toList();
        var agreed = terms.of(pairs);
        var held = holds.of(pairs);
        LocalDate today = UniversityTime.dateOf(now);
        Map<PhaseId, Phase> known = new HashMap<>();
        for (Lapses.Idle one : idle) {
            Partnership pair = one.pair();
            LocalDate since = UniversityTime.dateOf(one.lastMet());
            PhaseRules rules = known.computeIfAbsent(pair.phase(), phases::require).rules();
            LocalDate meetBy =
                    held.getOrDefault(pair.id(), HeldTime.NONE)
                            .since(since)
                            .moved(Rhythm.of(pair, agreed.get(pair.id()), rules).meetBy(since));
            if (today.isAfter(meetBy)) {
                lapses.find(pair.id(), since)
                        .ifPresentOrElse(
                                lapse -> takeUp(lapse, pair, now), () -> tell(pair, since, now));
            }
        }
    }

    private void tell(Partnership pair, LocalDate since, Instant now) {
        var lapse = new Lapse(pair.id(), since, now);
        lapses.add(lapse);
        happened.fire(
                new MeetingsLapsed(
                        lapse.id(),
                        pair.id(),
                        pair.mentor(),
                        pair.mentee(),
                        since,
                        (int) ChronoUnit.WEEKS.between(since, UniversityTime.dateOf(now))));
    }

    private void takeUp(Lapse lapse, Partnership pair, Instant now) {
        lapse.takeUp(now);
        happened.fire(new LapseTakenUp(lapse.id(), pair.id(), pair.mentor(), pair.mentee()));
    }

    private void show(Instant now) {
        LocalDate nudged = UniversityTime.dateOf(now).minusDays(Lapse.DAYS_TO_FIND_A_DATE);
        for (Lapses.LapseOfPair one : lapses.toShow(UniversityTime.endOf(nudged))) {
            one.lapse().show(now);
            happened.fire(
                    new LapseShown(
                            one.lapse().id(),
                            one.pair().id(),
                            one.pair().phase(),
                            one.pair().mentee(),
                            one.lapse().since()));
        }
    }
}
