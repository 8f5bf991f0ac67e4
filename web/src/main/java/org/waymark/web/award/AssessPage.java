package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AssessingService;
import org.waymark.award.Assessment;
import org.waymark.award.AwardForms;
import org.waymark.award.MarkingService;
import org.waymark.award.OutcomeToRead;
import org.waymark.award.SubmissionId;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** Marking a submission: claim on one side, evidence on the other, a decision for each outcome. */
@Named
@RequestScoped
public class AssessPage {
    @Inject @Param private String id;
    @Inject @Param private String outcome;
    @Inject AssessingService assessing;
    @Inject MarkingService marking;
    @Inject Texts texts;
    @Inject Toast toast;

    private Assessment sheet;
    private Answers answers;
    private long version;

    @PostConstruct
    void load() {
        sheet = assessing.open(new SubmissionId(id));
        answers = outcome == null ? Answers.NONE : sheet.of(outcome);
        version = sheet.version();
    }

    public void decide() {
        try {
            marking.decide(sheet.id(), outcome, version, answers);
        } catch (ChangedMeanwhile changed) {
            throw new RuleBroken("award.rule.written-meanwhile");
        }
        toast.say("award.assess.saved");
        Faces.redirect("assess/award/view.xhtml?id=%s%s", id, next());
    }

    /** The next outcome that isn't decided. */
    private String next() {
        return sheet.outcomes().stream()
                .map(OutcomeToRead::key)
                .filter(key -> !key.equals(outcome))
                .filter(key -> sheet.own().filter(one -> one.decision(key).isEmpty()).isPresent())
                .findFirst()
                .map(key -> "&outcome=" + key)
                .orElse("");
    }

    public boolean isOpen(String key) {
        return sheet.isMarking() && key.equals(outcome);
    }

    /** What the reader decided of it, in words. */
    public String decided(String key) {
        return sheet.own()
                .map(one -> one.decision(key))
                .filter(one -> !one.isEmpty())
                .map(one -> texts.get("award.decision." + one))
                .orElse(texts.get("award.assess.undecided"));
    }

    public String getOutcome() {
        return outcome;
    }

    public Assessment getSheet() {
        return sheet;
    }

    public Form getDecisionForm() {
        return AwardForms.decision();
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
