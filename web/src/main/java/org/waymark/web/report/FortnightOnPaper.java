package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.report.TeamFortnight;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A team's fortnight to be kept as a file, with the words of its page. */
@ApplicationScoped
public class FortnightOnPaper {
    @Inject Texts texts;
    @Inject Words words;
    @Inject TeamReportWords reports;
    @Inject TaggedPdf pdf;

    protected FortnightOnPaper() {}

    void send(TeamFortnight team) throws IOException {
        pdf.send(of(team), "team-reports-" + team.fortnight().from() + ".pdf");
    }

    Sheet of(TeamFortnight team) {
        String lead =
                texts.of(
                        "report.team.lead",
                        words.period(team.fortnight().from(), team.fortnight().until()));
        Sheet sheet =
                new Sheet(texts.get("report.team.title"), lead)
                        .paragraph(lead)
                        .hint(texts.get("report.team.whoReads"));
        if (team.mentors().isEmpty()) {
            return sheet.paragraph(texts.get("report.team.empty"));
        }
        return sheet.table(
                        texts.get("report.team.caption"),
                        List.of(
                                texts.get("report.team.mentor"),
                                texts.get("report.team.reports"),
                                texts.get("report.team.nextDue"),
                                texts.get("report.team.time")),
                        rows(team))
                .hint(texts.get("report.team.timeHint"));
    }

    private List<List<String>> rows(TeamFortnight team) {
        var rows = new ArrayList<List<String>>();
        for (TeamFortnight.OfMentor one : team.mentors()) {
            rows.add(
                    List.of(
                            one.mentor().name(),
                            reports(one),
                            one.nextDue() == null
                                    ? texts.get("report.team.noneDue")
                                    : words.fullDate(one.nextDue()),
                            time(one.minutesUsed(), one.minutesAllocated())));
        }
        rows.add(
                List.of(
                        texts.get("report.team.total"),
                        "",
                        "",
                        time(team.minutesUsed(), team.minutesAllocated())));
        return rows;
    }

    private String reports(TeamFortnight.OfMentor one) {
        var said = new ArrayList<String>();
        one.reports()
                .forEach(
                        report ->
                                said.add(
                                        texts.of("report.list.number", report.number())
                                                + ": "
                                                + reports.word(report)));
        if (one.onHold()) {
            said.add(texts.get("report.team.onHold"));
        }
        if (one.ended()) {
            said.add(texts.get("report.team.ended"));
        }
        return said.isEmpty() ? texts.get("report.team.none") : String.join("; ", said);
    }

    private String time(int used, int allocated) {
        return texts.of("report.team.used", words.minutes(used), words.minutes(allocated));
    }
}
