package org.waymark.report;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.partnership.Partnership;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that the caller may read this report as a manager: it was sent to them, and they are still
 * the manager on whose account it was. A former manager loses access; a successor starts with the
 * next report. Only this class makes one, and it opens what was sent and nothing else of the pair.
 */
public final class ReportReader implements Proof {
    private final Report report;
    private final Partnership partnership;
    private final boolean copy;

    private ReportReader(Report report, Partnership partnership, boolean copy) {
        this.report = report;
        this.partnership = partnership;
        this.copy = copy;
    }

    static ReportReader of(
            Report report,
            Partnership partnership,
            PersonId caller,
            Directory directory,
            LocalDate today) {
        var me = Optional.of(caller);
        if (report.state().isSent() && report.partnership().equals(partnership.id())) {
            if (report.recipient().equals(me)
                    && directory.managerOf(partnership.mentor(), today).equals(me)) {
                return new ReportReader(report, partnership, false);
            }
            if (report.copyTo().equals(me)
                    && directory.managerOf(partnership.mentee(), today).equals(me)) {
                return new ReportReader(report, partnership, true);
            }
        }
        throw new NotFound();
    }

    Report report() {
        return report;
    }

    Partnership partnership() {
        return partnership;
    }

    /** Whether this is the mentee's manager, who reads and doesn't answer. */
    boolean hasACopy() {
        return copy;
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPartnership(partnership.id());
    }
}
