package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.RuleChangeService;
import org.waymark.scheme.RuleChangeService.Touched;
import org.waymark.scheme.RulesForm;
import org.waymark.scheme.RulesToChange;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;

/**
 * The rules of a phase, to be changed. Once people are in it, nothing is saved before whom it
 * touches was looked at: the page comes back with it, and a mark of what was looked at.
 */
@Named
@RequestScoped
public class RulesPage {
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject @Param private String looked;
    @Inject PhaseService phases;
    @Inject RuleChangeService changes;
    @Inject Toast toast;

    private RulesToChange rules;
    private Answers answers;
    private String reason;
    private List<Touched> touched = List.of();

    @PostConstruct
    void load() {
        rules = changes.rules(new PhaseId(id));
        answers = rules.rules();
    }

    public void save() {
        phases.goBy(new PhaseId(id), answers);
        done();
    }

    public void look() {
        touched = changes.look(new PhaseId(id), answers);
        if (touched.isEmpty()) {
            throw new RuleBroken("scheme.rule.nothing-changed");
        }
    }

    public void change() {
        look();
        if (!getMark().equals(looked)) {
            throw new RuleBroken("scheme.rule.look-again");
        }
        changes.change(new PhaseId(id), answers, reason, seen == null ? -1 : seen);
        done();
    }

    private void done() {
        toast.say("scheme.rules.saved");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    /** Of what stands in the fields now. */
    public String getMark() {
        return Integer.toHexString(answers.hashCode());
    }

    /** Whether the page shows, or showed when it was sent, whom the change touches. */
    public boolean isLooking() {
        return !touched.isEmpty() || looked != null;
    }

    public String getId() {
        return id;
    }

    public RulesToChange getRules() {
        return rules;
    }

    public Form getForm() {
        return RulesForm.form();
    }

    public List<Touched> getTouched() {
        return touched;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
