package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AssessingService;
import org.waymark.award.Assessment;
import org.waymark.award.SettlingService;
import org.waymark.award.SubmissionId;
import org.waymark.form.Answers;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;

/** Where two markers differ: what they agree, in writing. */
@Named
@RequestScoped
public class AgreePage {
    @Inject @Param private String id;
    @Inject AssessingService assessing;
    @Inject SettlingService settling;
    @Inject Toast toast;

    private Assessment sheet;
    private Answers answers;
    private long version;

    @PostConstruct
    void load() {
        sheet = assessing.open(new SubmissionId(id));
        if (!sheet.isAgreeing()) {
            throw new NotFound();
        }
        answers = sheet.settled();
        version = sheet.settledVersion();
    }

    public void write() {
        try {
            settling.write(sheet.id(), version, answers);
        } catch (ChangedMeanwhile changed) {
            throw new RuleBroken("award.rule.written-meanwhile");
        }
        toast.say("award.agree.written");
        Faces.redirect("assess/award/agree.xhtml?id=%s", id);
    }

    public void agree() {
        settling.agree(sheet.id(), version);
        toast.say("award.agree.done");
        Faces.redirect("assess/award/view.xhtml?id=%s", id);
    }

    /** Whether the other has written something that waits for the reader's yes. */
    public boolean isToConfirm() {
        return sheet.settledVersion() > 0 && !sheet.settledByReader();
    }

    public Assessment getSheet() {
        return sheet;
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
