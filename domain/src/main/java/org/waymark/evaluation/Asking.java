package org.waymark.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Wave;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** Asks as soon as there is something to answer. A pair that never signed is asked nothing. */
@ApplicationScoped
public class Asking {
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Questionnaires questionnaires;
    @Inject Clock clock;
    @Inject Event<QuestionnaireAsked> asked;
    @Inject Event<QuestionnaireSettled> settled;

    protected Asking() {}

    void on(@Observes PartnershipActivated event) {
        ask(event.partnership(), Wave.BEFORE);
    }

    void on(@Observes PartnershipEnded event) {
        LocalDate today = UniversityTime.today(clock);
        questionnaires
                .find(event.partnership(), Wave.BEFORE)
                .ifPresent(
                        before -> {
                            before.closeOn(today.minusDays(1));
                            settled.fire(new QuestionnaireSettled(before.id()));
                        });
        ask(event.partnership(), Wave.AFTER);
        ask(event.partnership(), Wave.MENTOR);
    }

    /** Where the phase asks it and hasn't yet. */
    void ask(PartnershipId id, Wave wave) {
        Partnership pair = partnerships.find(id).orElseThrow(NotFound::new);
        Phase phase = phases.require(pair.phase());
        if (pair.signedAt().isEmpty()
                || !phase.rules().waves().contains(wave)
                || !phase.has(wave.form())
                || questionnaires.find(id, wave).isPresent()) {
            return;
        }
        var made =
                new Questionnaire(
                        phase.id(),
                        id,
                        wave == Wave.MENTOR ? pair.mentor() : pair.mentee(),
                        wave,
                        phase.form(wave.form()),
                        UniversityTime.today(clock));
        questionnaires.add(made);
        asked.fire(new QuestionnaireAsked(made.id(), made.person(), wave, made.closesOn()));
    }
}
