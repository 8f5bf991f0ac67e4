package org.waymark.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.agreement.AgreementToRead;
import org.waymark.agreement.AgreementToRead.Standing;
import org.waymark.agreement.OnPaper;
import org.waymark.agreement.SigningService;
import org.waymark.form.Question;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** A version of the agreement, to read, to sign, and to compare with the one before. */
@Named
@RequestScoped
public class AgreementPage {
    @Inject @Param private String partnership;
    @Inject @Param private String version;

    /** Stands for the text that the person had before them. */
    @Inject
    @Param(name = "read")
    private String posted;

    @Inject SigningService signing;
    @Inject Toast toast;

    private AgreementToRead agreement;
    private OnPaper paper;

    @PostConstruct
    void load() {
        boolean one = version != null && version.matches("[0-9]{1,6}");
        agreement =
                signing.toRead(new PartnershipId(partnership), one ? Integer.parseInt(version) : 0)
                        .orElse(null);
        if (agreement == null) {
            paper = signing.onPaper(new PartnershipId(partnership)).orElse(null);
        }
    }

    /** The dates of the agreement that was signed on paper; null where there is a version here. */
    public OnPaper getPaper() {
        return paper;
    }

    public void sign() {
        signing.sign(new PartnershipId(partnership), posted);
        boolean both = agreement.partnerSignedAt() != null;
        toast.say(both ? "agreement.view.signed.both" : "agreement.view.signed");
        if (both) {
            Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
        } else {
            again();
        }
    }

    public void drop() {
        signing.dropChange(new PartnershipId(partnership), posted);
        toast.say("agreement.view.dropped");
        again();
    }

    private void again() {
        Faces.redirect("my/agreement/view.xhtml?partnership=%s", partnership);
    }

    public AgreementToRead getAgreement() {
        return agreement;
    }

    /** For the word of a version that was dropped. */
    public Standing getDropped() {
        return Standing.DROPPED;
    }

    /** The text about confidentiality and its limits, as the form has it. */
    public String getConfidentiality() {
        return agreement.text().form().question("confidentiality").map(Question::help).orElse("");
    }

    public String getPartnership() {
        return partnership;
    }
}
