package org.waymark.enrolment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.people.PersonId;

/**
 * A profile as it was filled in, told apart by who reads it: the open part, what the form marks for
 * the coordinators, and the person's own, which it marks as seen by its author only.
 */
public record Profile(Answers open, Answers forCoordinators, Answers own) {
    /** The people never to be shown to each other. Sealed, and beside it a row for matching. */
    public static final String NEVER_SHOW = "never-show";

    private static final Map<String, FitKind> MEASURED =
            Map.of(
                    "skills", FitKind.TOPIC,
                    "topics", FitKind.TOPIC,
                    "subjects", FitKind.SUBJECT,
                    "sites", FitKind.SITE,
                    "times", FitKind.TIME);

    /** Takes answers that the form has checked. */
    public static Profile of(Form form, Answers answers) {
        Set<String> own = keys(form, Question::isPrivate);
        Set<String> forCoordinators = keys(form, Question::isForCoordinators);
        return new Profile(
                answers.only(key -> !own.contains(key) && !forCoordinators.contains(key)),
                answers.only(forCoordinators::contains),
                answers.only(own::contains));
    }

    private static Set<String> keys(Form form, Predicate<Question> which) {
        return form.questions().filter(which).map(Question::key).collect(Collectors.toSet());
    }

    /** All parts together, as their author sees them. */
    public Answers whole() {
        return open.with(forCoordinators).with(own);
    }

    /** The same profile with these people never to be shown. */
    Profile hiding(List<String> people) {
        return new Profile(open, forCoordinators, own.with(NEVER_SHOW, people));
    }

    int places() {
        return open.number("places");
    }

    boolean paused() {
        return open.yes("paused");
    }

    boolean assisted() {
        return open.yes("assisted");
    }

    boolean subjectNeeded() {
        return open.yes("subject-need");
    }

    List<PersonId> neverShow() {
        return own.all(NEVER_SHOW).stream().map(PersonId::new).distinct().toList();
    }

    Set<Fit> fits() {
        Set<Fit> fits = new HashSet<>();
        MEASURED.forEach(
                (key, kind) -> open.all(key).forEach(answer -> fits.add(new Fit(kind, answer))));
        return fits;
    }
}
