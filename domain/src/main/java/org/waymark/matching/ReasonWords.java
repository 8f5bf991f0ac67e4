package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.people.Organisation;
import org.waymark.scheme.Phase;

/** The words that reasons take for a mentee: those of the form that the mentee has filled in. */
@ApplicationScoped
public class ReasonWords {
    @Inject Organisation organisation;
    @Inject FormShelf forms;

    protected ReasonWords() {}

    Labels of(Phase phase, Seeker mentee) {
        Form form = ProfileForm.of(forms.form(mentee.form()), organisation, phase.rules());
        return new FormLabels(form, mentee.subjectNeeded() ? organisation.unitNames() : Map.of());
    }
}
