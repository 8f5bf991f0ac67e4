package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardForms;
import org.waymark.award.MarkingService;
import org.waymark.award.SubmissionId;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.web.frame.Toast;

/** Finishing one's marking with an overall decision. */
@Named
@RequestScoped
public class CompletingPage {
    @Inject AssessPage page;
    @Inject MarkingService marking;
    @Inject Toast toast;

    private Answers overall;

    public void complete() {
        SubmissionId id = page.getSheet().id();
        marking.complete(id, getOverall());
        toast.say("award.assess.completed");
        Faces.redirect("assess/award/view.xhtml?id=%s", id.value());
    }

    public Form getForm() {
        return AwardForms.overall();
    }

    public Answers getOverall() {
        return overall == null ? page.getSheet().overall() : overall;
    }

    public void setOverall(Answers overall) {
        this.overall = overall;
    }
}
