package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.enrolment.FitKind;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.FormShelf;
import org.waymark.people.Organisation;

/**
 * The words that reasons take for a mentee: those of the form that the mentee has filled in, and
 * the names of places and units. One statement.
 */
@ApplicationScoped
public class ReasonWords {
    @Inject Organisation organisation;
    @Inject FormShelf forms;

    protected ReasonWords() {}

    Labels of(Seeker mentee) {
        Map<String, String> places = ProfileForm.placeNames(organisation);
        Labels form = new FormLabels(forms.form(mentee.form()), places);
        return (kind, answer) ->
                kind == FitKind.SITE ? places.getOrDefault(answer, answer) : form.of(kind, answer);
    }
}
