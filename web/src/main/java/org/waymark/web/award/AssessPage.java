package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AssessingService;
import org.waymark.award.Assessment;
import org.waymark.award.AwardForms;
import org.waymark.award.MarkingService;
import org.waymark.award.OutcomeToRead;
import org.waymark.award.Place;
import org.waymark.award.SubmissionId;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
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
    private boolean noPart;
    private Answers overall;
    private Answers answers;
    private long version;

    @PostConstruct
    void load() {
        sheet = assessing.open(new SubmissionId(id));
        overall = sheet.overall();
        answers = outcome == null ? Answers.NONE : sheet.of(outcome);
        version = sheet.version();
    }

    public void take() {
        marking.take(sheet.id(), noPart);
        toast.say("award.assess.taken");
        again("");
    }

    public void giveBack() {
        marking.giveBack(sheet.id());
        toast.say("award.assess.givenBack");
        Faces.redirect("assess/award/index.xhtml");
    }

    public void decide() {
        try {
            marking.decide(sheet.id(), outcome, version, answers);
        } catch (ChangedMeanwhile changed) {
            throw new RuleBroken("award.rule.written-meanwhile");
        }
        toast.say("award.assess.saved");
        again(next());
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

    public void complete() {
        marking.complete(sheet.id(), overall);
        toast.say("award.assess.completed");
        again("");
    }

    private void again(String more) {
        Faces.redirect("assess/award/view.xhtml?id=" + id + more);
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

    public List<Step> getSteps() {
        int current =
                switch (sheet.state()) {
                    case MARKING -> sheet.place() == Place.SECOND ? 2 : 1;
                    case AGREEING -> 3;
                    case DECIDED -> 5;
                };
        return Step.list(
                List.of(
                        texts.get("award.step.submitted"),
                        texts.get("award.step.first"),
                        texts.get("award.step.second"),
                        texts.get("award.step.agreed"),
                        texts.get("award.step.told")),
                current);
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

    public Form getOverallForm() {
        return AwardForms.overall();
    }

    public boolean isNoPart() {
        return noPart;
    }

    public void setNoPart(boolean noPart) {
        this.noPart = noPart;
    }

    public Answers getOverall() {
        return overall;
    }

    public void setOverall(Answers overall) {
        this.overall = overall;
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
