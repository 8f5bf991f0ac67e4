package org.waymark.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementToEdit;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;

/**
 * Writing the agreement. Whoever saves over words they haven't seen is shown both, and nothing of
 * theirs is lost.
 */
@Named
@RequestScoped
public class EditAgreementPage {
    private static final String CHANGED_MEANWHILE = "agreement.rule.changed-meanwhile";

    @Inject @Param private String partnership;

    /** Stands for the text that the person had before them when they began to write. */
    @Inject
    @Param(name = "read")
    private String posted;

    @Inject AgreementService agreements;
    @Inject DraftService drafts;
    @Inject Toast toast;

    private AgreementToEdit agreement;
    private Answers answers;
    private boolean conflict;

    @PostConstruct
    void load() {
        agreement = agreements.toEdit(new PartnershipId(partnership));
        Optional<KeptAnswers> draft = drafts.find(AgreementService.FORM, partnership);
        answers = draft.map(KeptAnswers::answers).orElse(agreement.answers());
        conflict = posted == null && draft.filter(this::isOlderThanTheText).isPresent();
    }

    private boolean isOlderThanTheText(KeptAnswers draft) {
        return agreement.changedAt() != null && draft.keptAt().isBefore(agreement.changedAt());
    }

    public void save() {
        try {
            agreements.write(new PartnershipId(partnership), posted, answers);
        } catch (RuleBroken refused) {
            if (!refused.key().equals(CHANGED_MEANWHILE)) {
                throw refused;
            }
            conflict = true;
            return;
        }
        toast.say("agreement.edit.saved");
        Faces.redirect("my/agreement/view.xhtml?partnership=%s", partnership);
    }

    public AgreementToEdit getAgreement() {
        return agreement;
    }

    /** Once the person was shown what differs, they write over that. */
    public String getRead() {
        return posted == null || conflict ? agreement.read() : posted;
    }

    /** The other has newer words than those that were read: both are shown. */
    public boolean isConflict() {
        return conflict;
    }

    public String getPartnership() {
        return partnership;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
