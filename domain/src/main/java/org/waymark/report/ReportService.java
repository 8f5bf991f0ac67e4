package org.waymark.report;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;

/** What both of a pair have of their reports: the list, the newest, and the yes it goes by. */
@Stateless
public class ReportService {
    /** The form's key, and the key of a draft of it. */
    public static final String FORM = "progress-report";

    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Reports reports;
    @Inject ReportLists lists;
    @Inject ReportsRead read;
    @Inject Partnerships partnerships;
    @Inject Directory directory;
    @Inject ReportSending sending;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ReportService() {}

    /** The caller's reports, written as mentor or read as mentee. */
    @RolesAllowed(STAFF)
    public MyReports mine(String after) {
        ReportId last = after == null ? null : new ReportId(after);
        Slice<MyReport> slice =
                Slice.of(lists.of(me.id(), last, PAGE + 1), PAGE, report -> report.id().value());
        Set<PersonId> people = new HashSet<>();
        slice.items().forEach(report -> people.addAll(List.of(report.mentor(), report.mentee())));
        return new MyReports(slice, directory.cards(people), me.id(), today());
    }

    /** The newest report of the caller's partnership that can be written or was. */
    @RolesAllowed(STAFF)
    public Optional<MyReport> newestOf(PartnershipId partnership) {
        partnerships.ofMember(partnership, me.id());
        LocalDate today = today();
        return read.of(partnership, lists).stream()
                .filter(report -> !report.opensOn().isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /**
     * The mentee's yes, or the mentor's to the mentee's line: with both it goes at once.
     *
     * @param seen what {@link PairReport#seen} said where the caller read it
     */
    @RolesAllowed(STAFF)
    public void agree(ReportId id, String seen) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        report.mustStandAsRead(seen);
        boolean both = caller.isMentee() ? report.agreedByMentee() : report.agreedByMentor();
        if (!both) {
            return;
        }
        happened.fire(
                new ReportAgreed(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partnership().mentor(),
                        caller.partnership().mentee()));
        sending.send(report, caller.partnership(), me.id());
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
