package org.waymark.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.scheme.Phase;
import org.waymark.vault.Vault;

/** The words of agreements, opened for one of the two, and the form that they are written on. */
@ApplicationScoped
public class AgreementTexts {
    @Inject FormShelf forms;
    @Inject Vault vault;

    protected AgreementTexts() {}

    AgreementText open(PairMember member, AgreementVersion version) {
        return new AgreementText(
                formOf(version), Answers.fromJson(vault.open(member, version.text())));
    }

    /** What the phase proposes to two who have written nothing yet. */
    AgreementText proposed(Phase phase, LocalDate today) {
        return AgreementText.proposed(formOf(phase), phase.rules(), today);
    }

    Form formOf(AgreementVersion version) {
        return ofThePair(forms.form(version.form()));
    }

    Form formOf(Phase phase) {
        return ofThePair(forms.form(phase.form(AgreementService.FORM)));
    }

    /** What each answers for themselves is no part of what both sign. */
    private static Form ofThePair(Form form) {
        return form.only(question -> !question.isPrivate());
    }
}
