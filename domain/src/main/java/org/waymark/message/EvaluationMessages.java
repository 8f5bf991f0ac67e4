package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.evaluation.QuestionnaireAsked;
import org.waymark.evaluation.QuestionnaireReminded;
import org.waymark.evaluation.TestimonialAsked;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Wave;

/** Invites to answer a questionnaire, and reminds once. */
@ApplicationScoped
public class EvaluationMessages {
    private static final String PAGE = "/my/evaluation/answer.xhtml?id=";

    @Inject Outbox outbox;
    @Inject Phases phases;

    protected EvaluationMessages() {}

    void on(@Observes QuestionnaireAsked event) {
        outbox.write(
                key(event.wave()), event.person(), PAGE + event.questionnaire().value(), Map.of());
    }

    void on(@Observes QuestionnaireReminded event) {
        outbox.write(
                "q-reminder",
                event.person(),
                PAGE + event.questionnaire().value(),
                Map.of("date", event.closesOn().toString()));
    }

    void on(@Observes TestimonialAsked event) {
        outbox.write(
                "testimonial",
                event.person(),
                "/my/evaluation/testimonial.xhtml?id=" + event.testimonial().value(),
                Map.of("phase", phases.require(event.phase()).name()));
    }

    private static String key(Wave wave) {
        return switch (wave) {
            case BEFORE -> "q-before";
            case AFTER -> "q-after";
            case LATER -> "q-six";
            case MENTOR -> "q-mentor";
        };
    }
}
