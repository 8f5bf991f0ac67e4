package org.waymark.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.agreement.AgreementToRead;
import org.waymark.shared.UniversityTime;
import org.waymark.web.text.Texts;

/** Where a version of the agreement stands, in sentences for the one who reads it. */
@Named
@RequestScoped
public class AgreementWords {
    private static final int CODE_SIGNS = 12;
    private static final int CODE_PART = 4;

    @Inject Texts texts;

    public String title(AgreementToRead agreement) {
        return texts.of("agreement.view.title.version", given(agreement), agreement.number());
    }

    public String lead(AgreementToRead agreement) {
        LocalDate changedOn = UniversityTime.dateOf(agreement.changedAt());
        String last =
                agreement.changedByMe()
                        ? texts.of("agreement.view.changedByMe", changedOn)
                        : texts.of("agreement.view.changedByPartner", given(agreement), changedOn);
        String lead =
                texts.of(
                                "agreement.view.lead."
                                        + (agreement.iAmMentor() ? "MENTOR" : "MENTEE"),
                                given(agreement))
                        + " "
                        + last;
        boolean waits = agreement.isToBeSigned() || agreement.isSignedByMeOnly();
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
    public String whatSigningDoes(AgreementToRead agreement) {
        String begins =
                agreement.partnerSignedAt() != null
                        ? texts.of("agreement.view.sign.last", given(agreement), agreement.number())
                        : agreement.earlier() == null
                                ? texts.get("agreement.view.sign.first")
                                : texts.of("agreement.view.sign.again", agreement.number());
        return begins + " " + texts.get("agreement.view.sign.stored");
    }

    public List<String> missing(AgreementToRead agreement) {
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

    private static String given(AgreementToRead agreement) {
        return agreement.partner().givenName();
    }
}
