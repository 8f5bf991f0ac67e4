package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.FormShelf;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Phases;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.NotFound;

/** The forms of a phase without answers: whoever takes part may work on paper (PRODUCT §4). */
@Stateless
public class PaperFormService {
    @Inject CurrentPerson me;
    @Inject Enrolments enrolments;
    @Inject Phases phases;
    @Inject FormShelf shelf;

    public PaperFormService() {}

    /**
     * @param key of the form; the first one where it is null
     */
    @RolesAllowed(STAFF)
    public PaperForms blank(EnrolmentId id, String key) {
        Enrolment enrolment = enrolments.requireOwn(id, me.id());
        Phase phase = phases.require(enrolment.phase());
        List<String> keys = keys(phase.rules(), enrolment.part());
        String chosen = key == null ? keys.get(0) : key;
        if (!keys.contains(chosen)) {
            throw new NotFound();
        }
        return new PaperForms(id, phase.name(), keys, shelf.form(phase.form(chosen)));
    }

    /** Those that the rules of the phase ask for or offer, for this part. */
    private static List<String> keys(PhaseRules rules, Part part) {
        List<String> keys = new ArrayList<>(List.of("agreement", "meeting-log"));
        if (rules.plan()) {
            keys.add("development-plan");
        }
        if (rules.observations()) {
            keys.add("observation");
        }
        if (part == Part.MENTOR && rules.reports() != ReportRhythm.OFF) {
            keys.add("progress-report");
        }
        keys.addAll(List.of("review", "wind-down"));
        return keys;
    }
}
