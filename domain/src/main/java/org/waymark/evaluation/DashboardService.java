package org.waymark.evaluation;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.people.OrgUnitId;
import org.waymark.release.ReportingYear;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Wave;
import org.waymark.shared.UniversityTime;

/** Whether a phase helped, and for whom, in figures (PRODUCT §15). */
@Stateless
public class DashboardService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject PhaseLists lists;
    @Inject Opened opened;
    @Inject FormShelf forms;

    public DashboardService() {}

    /**
     * @param college to which it is narrowed, or null
     */
    @RolesAllowed(COORDINATOR)
    public Dashboard ofPhase(PhaseId id, OrgUnitId college) {
        return of(phases.requireCoordinated(id, me.id()), college);
    }

    /**
     * The same for those who administer all phases. A mentee's goals aren't theirs to read, so it
     * isn't narrowed, and what mentees want is rounded to the nearest five.
     */
    @RolesAllowed(ADMINISTRATOR)
    public Dashboard ofAnyPhase(PhaseId id) {
        return of(phases.require(id), null).withTopicsRounded();
    }

    private Dashboard of(Phase phase, OrgUnitId college) {
        PhaseId id = phase.id();
        List<PhaseLists.Mentee> everyone = lists.mentees(List.of(id));
        List<PhaseLists.Joined> allJoined = lists.joined(id);
        List<PhaseLists.Mentee> mentees =
                everyone.stream().filter(one -> isOf(college, one.college())).toList();
        List<PhaseLists.Joined> joined =
                allJoined.stream().filter(one -> isOf(college, one.college())).toList();
        List<Counted> answers = opened.of(id);
        Form impact = forms.form(phase.form(Wave.AFTER.form()));
        return new Dashboard(
                id,
                phase.name(),
                phase.startsOn(),
                phase.endsOn(),
                colleges(everyone, allJoined),
                college,
                Counts.steps(mentees),
                college == null ? Counts.endings(mentees) : new Dashboard.Endings(Map.of(), 0),
                Counts.timeToMatch(mentees),
                Counts.meetings(mentees),
                SupplyAndDemand.ofTopics(joined, topics(phase)),
                SupplyAndDemand.ofColleges(allJoined),
                SupplyAndDemand.ofGrades(joined),
                PairedChange.between(Wave.BEFORE, Wave.AFTER, impact, answers),
                Distribution.of(Wave.AFTER, impact, answers));
    }

    /** The caller's phases side by side, and by the year in which mentees joined. */
    @RolesAllowed(COORDINATOR)
    public PhaseCompared compare() {
        List<Phase> mine = phases.coordinatedBy(me.id());
        List<PhaseLists.Mentee> all = lists.mentees(mine.stream().map(Phase::id).toList());
        Map<PhaseId, List<PhaseLists.Mentee>> ofPhase =
                all.stream().collect(Collectors.groupingBy(PhaseLists.Mentee::phase));
        Map<Integer, List<PhaseLists.Mentee>> ofYear =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                ReportingYear.of(
                                                                UniversityTime.dateOf(
                                                                        one.joinedAt()))
                                                        .startsIn(),
                                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                                        Collectors.toList()));
        return new PhaseCompared(
                mine.stream()
                        .filter(phase -> ofPhase.containsKey(phase.id()))
                        .map(phase -> compared(phase, ofPhase.get(phase.id())))
                        .toList(),
                ofYear.entrySet().stream()
                        .map(year -> compared(new ReportingYear(year.getKey()), year.getValue()))
                        .toList());
    }

    private static PhaseCompared.OfPhase compared(Phase phase, List<PhaseLists.Mentee> all) {
        return new PhaseCompared.OfPhase(
                phase.id(),
                phase.name(),
                phase.startsOn(),
                Counts.steps(all),
                Counts.timeToMatch(all),
                Counts.meetings(all));
    }

    private static PhaseCompared.OfYear compared(ReportingYear year, List<PhaseLists.Mentee> all) {
        return new PhaseCompared.OfYear(
                year, Counts.steps(all), Counts.timeToMatch(all), Counts.meetings(all));
    }

    private static boolean isOf(OrgUnitId asked, College college) {
        return asked == null || college != null && college.id().equals(asked);
    }

    private static List<College> colleges(
            List<PhaseLists.Mentee> mentees, List<PhaseLists.Joined> joined) {
        return Stream.concat(
                        mentees.stream().map(PhaseLists.Mentee::college),
                        joined.stream().map(PhaseLists.Joined::college))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(College::name))
                .toList();
    }

    private List<Option> topics(Phase phase) {
        return forms.form(phase.form("mentee-profile"))
                .question("topics")
                .map(Question::options)
                .orElse(List.of());
    }
}
