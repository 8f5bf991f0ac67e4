package org.waymark.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.scheme.Wave;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** Each day: asks for the last time, reminds once, and waits no longer for what is over. */
@ApplicationScoped
public class QuestionnaireRound implements Round {
    @Inject Questionnaires questionnaires;
    @Inject Asking asking;
    @Inject Event<QuestionnaireReminded> reminded;
    @Inject Event<QuestionnaireSettled> settled;

    protected QuestionnaireRound() {}

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        for (Questionnaire over : questionnaires.over(today)) {
            over.settle();
            settled.fire(new QuestionnaireSettled(over.id()));
        }
        LocalDate askedBy = today.minusDays(Questionnaire.DAYS_TO_THE_REMINDER);
        for (Questionnaire open : questionnaires.toRemind(askedBy, today)) {
            open.remind(today);
            reminded.fire(new QuestionnaireReminded(open.id(), open.person(), open.closesOn()));
        }
        for (Questionnaires.Ended ended : questionnaires.endedAndNotAskedLater(now)) {
            LocalDate due = UniversityTime.dateOf(ended.at()).plusMonths(ended.months());
            if (!due.isAfter(today)) {
                asking.ask(ended.partnership(), Wave.LATER);
            }
        }
    }
}
