package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.records.ApplyingService;
import org.waymark.records.DryRun;
import org.waymark.records.ImportPlan.Change;
import org.waymark.records.ImportPlan.ChangeKind;
import org.waymark.records.ImportService;
import org.waymark.records.PeopleImportId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** What applying an uploaded file would do, and the decision about it. */
@Named
@RequestScoped
public class DryRunPage {
    private static final int SHOWN = 100;

    @Inject ImportService imports;
    @Inject ApplyingService applying;
    @Inject Texts texts;
    @Inject Toast toast;
    @Inject @Param private String id;
    @Inject @Param private String seen;

    private DryRun dryRun;
    private boolean leaversMeant;

    /** Whoever asks again for what is being applied, or was, sees how far it is. */
    @PostConstruct
    void load() {
        if (applying.isUnderWay(new PeopleImportId(id))) {
            follow();
        } else {
            dryRun = imports.dryRun(new PeopleImportId(id));
        }
    }

    private void follow() {
        Faces.redirect("admin/people/progress.xhtml?id=%s", id);
    }

    /** Applies what was on the page that was seen, or shows what it would do now. */
    public void apply() {
        int changes = dryRun.plan().changes().size();
        if (applying.apply(dryRun.id(), seen, leaversMeant)) {
            toast.say("records.applied", changes);
            Faces.redirect(Faces.getRequestContextPath() + "/admin/people/import.xhtml");
        } else {
            follow();
        }
    }

    public void throwAway() {
        imports.throwAway(dryRun.id());
        toast.say("records.thrown-away");
        Faces.redirect(Faces.getRequestContextPath() + "/admin/people/import.xhtml");
    }

    public DryRun getRun() {
        return dryRun;
    }

    public List<Step> getSteps() {
        return Step.list(
                List.of(
                        texts.of("records.step.upload"),
                        texts.of("records.step.look"),
                        texts.of("records.step.apply")),
                1);
    }

    public List<Change> getArriving() {
        return shown(ChangeKind.NEW);
    }

    public List<Change> getChanging() {
        return shown(ChangeKind.CHANGED);
    }

    public List<Change> getLeaving() {
        return shown(ChangeKind.LEAVING);
    }

    public int count(String kind) {
        return dryRun.plan().of(ChangeKind.valueOf(kind)).size();
    }

    /** How many of this kind aren't shown. */
    public int more(String kind) {
        return Math.max(0, count(kind) - SHOWN);
    }

    private List<Change> shown(ChangeKind kind) {
        return dryRun.plan().of(kind).stream().limit(SHOWN).toList();
    }

    public boolean isLeaversMeant() {
        return leaversMeant;
    }

    public void setLeaversMeant(boolean leaversMeant) {
        this.leaversMeant = leaversMeant;
    }
}
