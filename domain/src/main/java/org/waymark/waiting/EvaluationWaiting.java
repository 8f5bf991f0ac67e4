package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.evaluation.QuestionnaireAsked;
import org.waymark.evaluation.QuestionnaireSettled;
import org.waymark.evaluation.TestimonialAnswered;
import org.waymark.evaluation.TestimonialAsked;
import org.waymark.scheme.Wave;

/** Who is asked to answer a questionnaire, until they did, put it away, or it is over. */
@ApplicationScoped
public class EvaluationWaiting {
    private static final String PAGE = "/my/evaluation/answer.xhtml?id=";

    private static final String WORDS = "/my/evaluation/testimonial.xhtml?id=";

    @Inject WaitingList list;

    protected EvaluationWaiting() {}

    /** Belongs to no partnership: it stays to be answered when that has ended. */
    void on(@Observes QuestionnaireAsked event) {
        list.add(
                WaitingItem.of(event.person(), kind(event.wave()), event.questionnaire())
                        .by(event.closesOn())
                        .at(PAGE + event.questionnaire().value()));
    }

    void on(@Observes QuestionnaireSettled event) {
        list.doneAbout(event.questionnaire());
    }

    void on(@Observes TestimonialAsked event) {
        list.add(
                WaitingItem.of(event.person(), "testimonial", event.testimonial())
                        .at(WORDS + event.testimonial().value()));
    }

    void on(@Observes TestimonialAnswered event) {
        list.doneAbout(event.testimonial());
    }

    private static String kind(Wave wave) {
        return switch (wave) {
            case BEFORE -> "q-before";
            case AFTER -> "q-after";
            case LATER -> "q-six";
            case MENTOR -> "q-mentor";
        };
    }
}
