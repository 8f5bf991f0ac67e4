package org.waymark.report;

import static org.waymark.access.Roles.LINE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * A line manager's side: the team's fortnight and each report that was sent to them. Nothing else
 * about a partnership, by any route.
 */
@Stateless
public class TeamReportService {
    @Inject CurrentPerson me;
    @Inject Reports reports;
    @Inject ReportLists lists;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject FactCount facts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public TeamReportService() {}

    /** The fortnight in which the day lies; the current one for a day to come. */
    @RolesAllowed(LINE_MANAGER)
    public TeamFortnight fortnight(LocalDate day) {
        LocalDate today = today();
        Fortnight fortnight = Fortnight.of(day.isAfter(today) ? today : day);
        boolean current = fortnight.holds(today);
        List<PersonId> team = directory.directReportsOf(me.id());
        if (team.isEmpty()) {
            TeamTrend nothing = TeamTrend.of(List.of(), fortnight, today);
            return new TeamFortnight(fortnight, current, List.of(), List.of(), nothing, false);
        }
        List<TeamPair> pairs = lists.pairsOf(team, UniversityTime.startOf(fortnight.from()), today);
        List<TeamReport> all =
                lists.ofTeam(
                        team, me.id(), fortnight, current ? LocalDate.EPOCH : fortnight.from());
        var people = new HashSet<PersonId>();
        pairs.forEach(pair -> people.add(pair.mentor()));
        all.forEach(report -> people.add(report.mentor()));
        Map<PersonId, PersonCard> cards = directory.cards(people);
        ReleasedTime time = released(pairs, today);
        var mentors = new ArrayList<TeamFortnight.OfMentor>();
        for (PersonId mentor : team) {
            List<TeamPair> theirs =
                    pairs.stream().filter(pair -> pair.mentor().equals(mentor)).toList();
            List<TeamReport> reported =
                    all.stream()
                            .filter(report -> report.mentor().equals(mentor))
                            .filter(report -> !isCopy(report))
                            .toList();
            if (!theirs.isEmpty() || !reported.isEmpty()) {
                mentors.add(ofMentor(cards.get(mentor), theirs, reported, time, today));
            }
        }
        List<TeamFortnight.Copy> copies =
                all.stream()
                        .filter(this::isCopy)
                        .map(report -> new TeamFortnight.Copy(cards.get(report.mentor()), report))
                        .toList();
        var due = lists.dueOf(team, me.id(), TeamTrend.firstDay(fortnight), fortnight.until());
        return new TeamFortnight(
                fortnight,
                current,
                mentors,
                copies,
                TeamTrend.of(due, fortnight, today),
                directory.leadsManagers(me.id()));
    }

    /** One report that was sent to the caller, who is still the manager. */
    @RolesAllowed(LINE_MANAGER)
    public ManagerReport read(ReportId id) {
        Report report = reports.require(id);
        ReportReader reader = readerOf(report);
        Partnership partnership = reader.partnership();
        Map<PersonId, PersonCard> cards =
                directory.cards(List.of(partnership.mentor(), partnership.mentee()));
        Answers words =
                report.sentWords()
                        .map(text -> Answers.fromJson(vault.open(reader, text)))
                        .orElse(Answers.NONE);
        var content =
                new ReportContent(
                        report.number(),
                        cards.get(partnership.mentor()),
                        report.isNamingMentee() ? cards.get(partnership.mentee()).name() : null,
                        report.period(),
                        phases.require(partnership.phase()).name(),
                        report.facts(),
                        forms.form(report.form()),
                        words,
                        report.isFactsOnly());
        return new ManagerReport(
                id,
                content,
                report.state(),
                report.sentAt().orElseThrow(),
                report.answeredAt().orElse(null),
                reader.hasACopy());
    }

    @RolesAllowed(LINE_MANAGER)
    public void acknowledge(ReportId id) {
        Report report = reports.requireToChange(id);
        ReportReader reader = recipientOf(report);
        report.acknowledge(clock.instant());
        happened.fire(
                new ReportAcknowledged(
                        me.id(), id, report.partnership(), reader.partnership().mentor(), me.id()));
    }

    /** Asks the mentor for a talk about it. */
    @RolesAllowed(LINE_MANAGER)
    public void askToTalk(ReportId id) {
        Report report = reports.requireToChange(id);
        ReportReader reader = recipientOf(report);
        if (report.state() == ReportState.TALK_ASKED) {
            return;
        }
        report.askToTalk(clock.instant());
        happened.fire(
                new TalkAsked(
                        me.id(), id, report.partnership(), reader.partnership().mentor(), me.id()));
    }

    private ReportReader recipientOf(Report report) {
        ReportReader reader = readerOf(report);
        if (reader.hasACopy()) {
            throw new RuleBroken("report.rule.copy-only");
        }
        return reader;
    }

    private ReportReader readerOf(Report report) {
        Partnership partnership =
                partnerships.find(report.partnership()).orElseThrow(NotFound::new);
        return ReportReader.of(report, partnership, me.id(), directory, today());
    }

    private boolean isCopy(TeamReport report) {
        return report.sentAt() != null && !report.recipient().equals(me.id());
    }

    private TeamFortnight.OfMentor ofMentor(
            PersonCard mentor,
            List<TeamPair> pairs,
            List<TeamReport> reported,
            ReleasedTime time,
            LocalDate today) {
        return new TeamFortnight.OfMentor(
                mentor,
                reported,
                pairs.stream()
                        .filter(pair -> pair.state().meets())
                        .map(TeamPair::nextDue)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                areAll(pairs, PartnershipState.ON_HOLD),
                areAll(pairs, PartnershipState.ENDED),
                pairs.stream().mapToInt(pair -> time.minutesOf(pair.partnership())).sum(),
                pairs.stream().mapToInt(pair -> allocated(pair, today)).sum());
    }

    private static boolean areAll(List<TeamPair> pairs, PartnershipState state) {
        return !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.state() == state);
    }

    private ReleasedTime released(List<TeamPair> pairs, LocalDate today) {
        LocalDate first =
                pairs.stream()
                        .map(pair -> UniversityTime.dateOf(pair.signedAt()))
                        .min(LocalDate::compareTo)
                        .orElse(today);
        return facts.releasedIn(pairs.stream().map(TeamPair::partnership).toList(), first, today);
    }

    private static int allocated(TeamPair pair, LocalDate today) {
        LocalDate signed = UniversityTime.dateOf(pair.signedAt());
        return Facts.allocated(pair.hoursPerTerm(), ChronoUnit.DAYS.between(signed, today) + 1);
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
