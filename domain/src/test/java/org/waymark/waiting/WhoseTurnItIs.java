package org.waymark.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.observation.ObservationAccepted;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationProposed;
import org.waymark.observation.ObservationTalkedOver;
import org.waymark.observation.PartWritten;
import org.waymark.observation.SuggestionsMarked;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.report.ReportAcknowledged;
import org.waymark.report.ReportChangeAsked;
import org.waymark.report.ReportId;
import org.waymark.report.ReportKept;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportPeriod;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportShown;
import org.waymark.report.TalkAsked;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.ClockOnTheWall;

/** A report and an observation wait for one side at a time, and in the end for nobody. */
class WhoseTurnItIs {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final InMemoryWaitingItems items = new InMemoryWaitingItems();
    private final ReportWaiting reports = new ReportWaiting();
    private final ObservationWaiting observations = new ObservationWaiting();
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final PersonId farah = PersonId.next();
    private final PartnershipId pair = PartnershipId.next();
    private final ReportId report = ReportId.next();
    private final ObservationId observation = ObservationId.next();

    WhoseTurnItIs() {
        var list = new WaitingList(items, ClockOnTheWall.onAThursday());
        reports.list = list;
        observations.list = list;
    }

    @Test
    void goesFromTheMentorOverTheMenteeToTheManagerAndBack() {
        reports.on(new ReportOpened(null, report, pair, tom, amara, DAY));
        assertThat(kindsFor(tom)).containsExactly("report-write");

        reports.on(new ReportShown(tom, report, pair, tom, amara, farah, DAY));
        assertThat(kindsFor(tom)).isEmpty();
        assertThat(kindsFor(amara)).containsExactly("report-look");

        reports.on(new ReportChangeAsked(amara, report, pair, tom, amara, DAY));
        assertThat(kindsFor(amara)).isEmpty();
        assertThat(kindsFor(tom)).containsExactly("report-change");

        reports.on(new ReportKept(tom, report, pair, tom, amara, farah, DAY));
        assertThat(kindsFor(tom)).isEmpty();
        assertThat(kindsFor(amara)).containsExactly("report-kept");

        var period = ReportPeriod.of(ReportRhythm.FORTNIGHTLY, DAY, 1);
        reports.on(new ReportSent(null, report, pair, tom, amara, farah, null, period, true));
        assertThat(kindsFor(amara)).isEmpty();
        assertThat(kindsFor(farah)).containsExactly("report-read");

        reports.on(new TalkAsked(farah, report, pair, tom, farah));
        assertThat(kindsFor(farah)).isEmpty();
        assertThat(kindsFor(tom)).containsExactly("report-talk");

        reports.on(new ReportAcknowledged(tom, report, pair, tom, farah));
        assertThat(kindsFor(tom)).isEmpty();
    }

    @Test
    void goesFromTheProposalToTheTalk() {
        observations.on(new ObservationProposed(tom, observation, pair, amara, DAY));
        assertThat(kindsFor(amara)).containsExactly("obs-answer");

        observations.on(
                new ObservationAccepted(amara, observation, pair, tom, amara, false, DAY, null));
        assertThat(kindsFor(amara)).containsExactly("obs-focus");

        observations.on(new ObservationOver(null, observation, pair, tom, amara, DAY));
        assertThat(kindsFor(amara)).containsExactly("obs-write");
        assertThat(kindsFor(tom)).containsExactly("obs-write");

        observations.on(new PartWritten(tom, observation, pair, amara, amara, false, 2, DAY));
        assertThat(kindsFor(tom)).isEmpty();
        assertThat(kindsFor(amara)).containsExactly("obs-write");

        observations.on(new PartWritten(amara, observation, pair, tom, amara, true, 2, DAY));
        assertThat(kindsFor(amara)).containsExactlyInAnyOrder("obs-mark", "obs-talk");
        assertThat(kindsFor(tom)).containsExactly("obs-talk");

        observations.on(new SuggestionsMarked(amara, observation, pair, 1));
        assertThat(kindsFor(amara)).contains("obs-mark");
        observations.on(new SuggestionsMarked(amara, observation, pair, 0));
        observations.on(new ObservationTalkedOver(amara, observation, pair, tom));
        assertThat(kindsFor(amara)).isEmpty();
        assertThat(kindsFor(tom)).isEmpty();
    }

    private List<String> kindsFor(PersonId person) {
        return items.kindsFor(person);
    }
}
