package org.waymark.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.partnership.ReportingLineOver;
import org.waymark.partnership.Side;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/** Compares what the staff records say with what was so before, whenever the directory changed. */
@ApplicationScoped
public class RecordsWatch {
    @Inject RecordsChanges changes;
    @Inject Partnerships partnerships;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected RecordsWatch() {}

    /** What is so when two begin is no change. */
    void on(@Observes PartnershipBegan began) {
        Instant now = clock.instant();
        for (Touched touched : changes.touchedOf(began.partnership())) {
            changes.add(RecordsChange.knownFromTheBeginning(touched, now, today()));
        }
    }

    void on(@Observes PartnershipEnded ended) {
        Partnership pair = partnerships.find(ended.partnership()).orElseThrow();
        for (RecordsChange change : changes.stillSoOf(ended.partnership())) {
            over(change, pair.phase(), ended.by());
        }
    }

    void on(@Observes DirectoryChanged changed) {
        List<Touched> touched = changes.touched();
        lines(touched, changed.by());
        Set<PhaseId> phases = new LinkedHashSet<>();
        List<RecordsChange> before = changes.stillSo();
        for (RecordsChange change : before) {
            if (touched.stream().noneMatch(change::isAbout)) {
                over(change, pairOf(change.partnership()).phase(), changed.by());
            }
        }
        touched.stream()
                .filter(Touched::live)
                .filter(one -> before.stream().noneMatch(change -> change.isAbout(one)))
                .forEach(one -> phases.add(found(one, changed.by())));
        phases.forEach(phase -> happened.fire(new RecordsChangesListed(changed.by(), phase)));
    }

    /** Ended pairs too: what they wrote can still be read, and not by a manager. */
    private void lines(List<Touched> touched, PersonId by) {
        Map<PartnershipId, Side> above = new HashMap<>();
        touched.stream()
                .filter(one -> one.kind() == ChangeKind.REPORTING_LINE)
                .forEach(one -> above.put(one.partnership(), one.side()));
        Set<PartnershipId> live =
                touched.stream()
                        .filter(Touched::live)
                        .map(Touched::partnership)
                        .collect(Collectors.toSet());
        for (Partnership pair : changes.stoppedAnd(above.keySet())) {
            Side now = above.get(pair.id());
            boolean stoppedBefore = pair.isStopped();
            if (now == null) {
                pair.freeOfLines();
                happened.fire(new ReportingLineOver(by, pair.id()));
            } else if (pair.above().filter(now::equals).isEmpty()) {
                pair.joinedByALine(now, today());
                if (!stoppedBefore && live.contains(pair.id())) {
                    happened.fire(new ReportingLineBegan(by, pair.id(), now));
                }
            }
        }
    }

    private PhaseId found(Touched touched, PersonId by) {
        Partnership pair = pairOf(touched.partnership());
        LocalDate answerBy = workingDays.after(today(), RecordsChange.WORKING_DAYS_TO_ANSWER);
        RecordsChange change = RecordsChange.found(touched, clock.instant(), answerBy);
        changes.add(change);
        happened.fire(
                new RecordsChangeFound(
                        by,
                        change.id(),
                        pair.id(),
                        pair.phase(),
                        pair.mentor(),
                        pair.mentee(),
                        change.kind(),
                        change.side(),
                        answerBy));
        return pair.phase();
    }

    private void over(RecordsChange change, PhaseId phase, PersonId by) {
        change.over(clock.instant());
        happened.fire(new RecordsChangeSettled(by, change.id(), phase));
    }

    private Partnership pairOf(PartnershipId id) {
        return partnerships.find(id).orElseThrow();
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
