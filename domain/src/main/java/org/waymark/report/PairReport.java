package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/**
 * A report as one of the pair has it before them.
 *
 * @param content exactly what the manager sees, or would
 * @param manager who gets it, or null where nobody is named
 * @param form only the questions that the reader answers
 * @param answers what the reader answered before, of their own
 * @param asked what the mentee asked to change, or empty
 * @param reply what the mentor answered, or empty
 * @param changes what stands otherwise than the mentee read it when asking
 */
public record PairReport(
        ReportId id,
        PartnershipId partnership,
        ReportContent content,
        PersonCard mentee,
        PersonCard manager,
        ReportState state,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean writable,
        boolean late,
        boolean namesMentee,
        Form form,
        Answers answers,
        String asked,
        String reply,
        List<Change> changes,
        Instant shownAt,
        Instant goesAt,
        boolean agreedByMentee,
        boolean agreedByMentor,
        Instant sentAt,
        String seen) {

    public PairReport {
        changes = List.copyOf(changes);
    }

    public PersonCard mentor() {
        return content.mentor();
    }

    /** One answer of the mentor's, as it was and as it is; either may be empty. */
    public record Change(String key, String label, String was, String now) {}
}
