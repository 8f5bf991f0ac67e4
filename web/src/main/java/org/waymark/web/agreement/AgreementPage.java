package org.waymark.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementToRead;
import org.waymark.agreement.AgreementToRead.Standing;
import org.waymark.form.Question;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.UniversityTime;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** A version of the agreement, to read, to sign, and to compare with the one before. */
@Named
@RequestScoped
public class AgreementPage {
    private static final int CODE_SIGNS = 12;
    private static final int CODE_PART = 4;

    @Inject @Param private String partnership;
    @Inject @Param private String version;

    /** Stands for the text that the person had before them. */
    @Inject
    @Param(name = "read")
    private String posted;

    @Inject AgreementService agreements;
    @Inject Toast toast;
    @Inject Texts texts;

    private AgreementToRead agreement;

    @PostConstruct
    void load() {
        boolean one = version != null && version.matches("[0-9]{1,6}");
        agreement =
                agreements
                        .toRead(new PartnershipId(partnership), one ? Integer.parseInt(version) : 0)
                        .orElse(null);
    }

    public void sign() {
        agreements.sign(new PartnershipId(partnership), posted);
        boolean both = agreement.partnerSignedAt() != null;
        toast.say(both ? "agreement.view.signed.both" : "agreement.view.signed");
        if (both) {
            Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
        } else {
            again();
        }
    }

    public void drop() {
        agreements.dropChange(new PartnershipId(partnership), posted);
        toast.say("agreement.view.dropped");
        again();
    }

    private void again() {
        Faces.redirect("my/agreement/view.xhtml?partnership=%s", partnership);
    }

    public AgreementToRead getAgreement() {
        return agreement;
    }

    public String getTitle() {
        return texts.of("agreement.view.title.version", given(), agreement.number());
    }

    public String getLead() {
        LocalDate changedOn = UniversityTime.dateOf(agreement.changedAt());
        String last =
                agreement.changedByMe()
                        ? texts.of("agreement.view.changedByMe", changedOn)
                        : texts.of("agreement.view.changedByPartner", given(), changedOn);
        String lead =
                texts.of(
                                "agreement.view.lead."
                                        + (agreement.iAmMentor() ? "MENTOR" : "MENTEE"),
                                given())
                        + " "
                        + last;
        boolean waits = agreement.isToBeSigned() || isSignedByMeOnly();
        return waits && agreement.earlier() != null
                ? lead
                        + " "
                        + texts.of(
                                "agreement.view.until",
                                agreement.earlier().number(),
                                UniversityTime.dateOf(agreement.earlier().holdsSince()))
                : lead;
    }

    /** What the signature brings about, before the button. */
    public String getWhatSigningDoes() {
        String begins =
                agreement.partnerSignedAt() != null
                        ? texts.of("agreement.view.sign.last", given(), agreement.number())
                        : agreement.earlier() == null
                                ? texts.get("agreement.view.sign.first")
                                : texts.of("agreement.view.sign.again", agreement.number());
        return begins + " " + texts.get("agreement.view.sign.stored");
    }

    private String given() {
        return agreement.partner().givenName();
    }

    public boolean isSignedByMeOnly() {
        return agreement.standing() == Standing.WAITS_FOR_PARTNER;
    }

    /** For the word of a version that was dropped. */
    public Standing getDropped() {
        return Standing.DROPPED;
    }

    public boolean isHolding() {
        return agreement.standing() == Standing.HOLDS;
    }

    /** The text about confidentiality and its limits, as the form has it. */
    public String getConfidentiality() {
        return agreement.text().form().question("confidentiality").map(Question::help).orElse("");
    }

    public List<String> getMissing() {
        return agreement.missing().stream()
                .map(rule -> texts.of(rule.key(), rule.values().toArray()))
                .toList();
    }

    /** The first signs of the digest, in groups that can be read out. */
    public String code(String digest) {
        var code = new StringBuilder();
        for (int from = 0; from < CODE_SIGNS; from += CODE_PART) {
            code.append(from == 0 ? "" : " ").append(digest, from, from + CODE_PART);
        }
        return code.toString();
    }

    public String getPartnership() {
        return partnership;
    }
}
