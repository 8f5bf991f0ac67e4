package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AgreeingService;
import org.waymark.award.AwardId;
import org.waymark.award.AwardSheet;
import org.waymark.award.CandidateService;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmittingService;
import org.waymark.web.frame.Toast;

/** One award: what each outcome wants and has, cycles, and submitting it. */
@Named
@RequestScoped
public class AwardPage {
    @Inject @Param private String id;
    @Inject @Param private String fresh;
    @Inject CandidateService candidates;
    @Inject SubmittingService submitting;
    @Inject AgreeingService agreeing;
    @Inject Toast toast;

    private AwardSheet sheet;

    @PostConstruct
    void load() {
        sheet = candidates.open(new AwardId(id));
    }

    public void submit() {
        var submission = new SubmissionId(fresh);
        submitting.submit(submission, sheet.id());
        toast.say("award.submitted");
        Faces.redirect("my/award/submission.xhtml?id=%s", submission.value());
    }

    public void agree() {
        agreeing.agree(sheet.id());
        done("award.mentor.agreed");
    }

    public void withdraw() {
        agreeing.withdraw(sheet.id());
        done("award.mentor.withdrawn");
    }

    private void done(String key) {
        toast.say(key);
        Faces.redirect("my/award/view.xhtml?id=%s", id);
    }

    /** The id under which it is submitted, however often it is sent. */
    public String getFresh() {
        return fresh == null ? SubmissionId.next().value() : fresh;
    }

    public AwardSheet getSheet() {
        return sheet;
    }
}
