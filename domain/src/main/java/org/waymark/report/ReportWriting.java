package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Written;
import org.waymark.partnership.Written.Paragraph;
import org.waymark.vault.Vault;

/** The mentor's words in each report and the own note, or the mentee's line. */
@ApplicationScoped
public class ReportWriting implements OwnWriting {
    @Inject Reports reports;
    @Inject FormShelf forms;
    @Inject Vault vault;
    @Inject CurrentPerson me;

    protected ReportWriting() {}

    @Override
    public List<Written> of(PairMember author) {
        return reports.of(author.partnershipId()).stream()
                .map(
                        report ->
                                new Written(
                                        report.period().until(),
                                        "report.written",
                                        paragraphs(report, author)))
                .filter(written -> !written.paragraphs().isEmpty())
                .toList();
    }

    private List<Paragraph> paragraphs(Report report, PairMember author) {
        Form form = forms.form(report.form()).filledBy(author.isMentor() ? "mentor" : "mentee");
        List<Paragraph> all = new ArrayList<>();
        report.words()
                .map(text -> Answers.fromJson(vault.open(author, text)))
                .map(answers -> answers.only(key -> form.question(key).isPresent()))
                .ifPresent(answers -> all.addAll(Written.answers(form, answers)));
        if (author.isMentor()) {
            report.ownNote()
                    .map(note -> Answers.fromJson(vault.open(me.self(), note)))
                    .ifPresent(answers -> all.addAll(Written.answers(form, answers)));
        }
        return all;
    }
}
