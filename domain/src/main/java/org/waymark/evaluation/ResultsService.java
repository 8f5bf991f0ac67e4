package org.waymark.evaluation;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Wave;

/** Adds up what people answered, for those who coordinate the phase: never one person's answer. */
@Stateless
public class ResultsService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Opened opened;
    @Inject FormShelf forms;

    public ResultsService() {}

    @RolesAllowed(COORDINATOR)
    public PhaseResults ofPhase(PhaseId id) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Form impact = forms.form(phase.form(Wave.AFTER.form()));
        Form mentors = forms.form(phase.form(Wave.MENTOR.form()));
        List<Counted> all = opened.of(id);
        List<Counted> byMentees = all.stream().filter(one -> one.wave() != Wave.MENTOR).toList();
        return new PhaseResults(
                id,
                phase.name(),
                PairedChange.between(Wave.BEFORE, Wave.AFTER, impact, all),
                PairedChange.between(Wave.BEFORE, Wave.LATER, impact, all),
                Distribution.of(Wave.AFTER, impact, all),
                Distribution.of(Wave.MENTOR, mentors, all),
                Quotes.of(impact, byMentees),
                Quotes.of(mentors, Counted.of(Wave.MENTOR, all)));
    }
}
