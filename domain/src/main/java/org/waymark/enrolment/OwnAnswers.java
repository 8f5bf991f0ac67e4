package org.waymark.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/**
 * What the caller's profile holds for themselves, and for coordinators, sealed with their own key.
 */
@ApplicationScoped
public class OwnAnswers {
    @Inject CurrentPerson me;
    @Inject Vault vault;

    protected OwnAnswers() {}

    Answers of(Enrolment enrolment) {
        return Answers.fromJson(vault.open(me.self(), enrolment.ownAnswers()));
    }

    /** Whether the caller said yes to a question that only they read. */
    public boolean saysYes(Enrolment enrolment, String question) {
        return of(enrolment).yes(question);
    }

    List<String> neverShown(Enrolment enrolment) {
        return of(enrolment).all(Profile.NEVER_SHOW);
    }

    /** What stands in the questions: all but the people, who have a page of their own. */
    Answers inTheQuestions(Enrolment enrolment) {
        return enrolment
                .profile()
                .with(forCoordinators(enrolment))
                .with(of(enrolment).with(Profile.NEVER_SHOW, List.of()))
                .with("paused", enrolment.isPaused() ? "yes" : "");
    }

    private Answers forCoordinators(Enrolment enrolment) {
        return enrolment
                .coordinatorAnswers()
                .map(text -> Answers.fromJson(vault.open(me.self(), text)))
                .orElse(Answers.NONE);
    }

    SealedText seal(Answers answers) {
        return vault.seal(me.self(), answers.toJson());
    }
}
