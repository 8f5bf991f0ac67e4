package org.waymark.monitoring;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.release.ReportingYear;
import org.waymark.shared.NotFound;

/**
 * The figures that were counted, one characteristic and one division at a time. Whoever asks gets
 * what everybody else gets: there is nothing to choose that wasn't fixed when the year was counted.
 */
@Stateless
public class EqualityFiguresService {
    @Inject Publications publications;
    @Inject EligibleFigures eligible;

    public EqualityFiguresService() {}

    /**
     * @param startsIn the calendar year in which the year begins; null for the latest
     * @param characteristic the key of the question
     */
    @RolesAllowed({ADMINISTRATOR, COORDINATOR})
    public EqualityFigures figures(Integer startsIn, String characteristic, Slicing by) {
        Question question = EqualityForm.form().question(characteristic).orElseThrow(NotFound::new);
        List<ReportingYear> years = publications.years();
        if (years.isEmpty() && startsIn == null) {
            return new EqualityFigures(null, years, question, by, List.of());
        }
        ReportingYear year = startsIn == null ? years.get(0) : new ReportingYear(startsIn);
        if (!years.contains(year)) {
            throw new NotFound();
        }
        return new EqualityFigures(year, years, question, by, parts(year, question, by));
    }

    private List<EqualityFigures.Part> parts(ReportingYear year, Question question, Slicing by) {
        var bySlice = new LinkedHashMap<String, Map<String, Integer>>();
        for (Figure figure : publications.figures(year, question.key(), by)) {
            bySlice.computeIfAbsent(figure.slice().name(), slice -> new HashMap<>())
                    .put(figure.category() + figure.stage(), figure.people());
        }
        var staff = new HashMap<String, Integer>();
        eligible.of(year, question.key(), by)
                .forEach(
                        one ->
                                staff.put(
                                        one.slice() + "\n" + one.category(),
                                        Rounding.rounded(one.staff())));
        var parts = new ArrayList<EqualityFigures.Part>();
        bySlice.forEach(
                (slice, people) ->
                        parts.add(
                                new EqualityFigures.Part(
                                        slice,
                                        question.options().stream()
                                                .map(option -> line(option, slice, people, staff))
                                                .toList())));
        return parts;
    }

    private static EqualityFigures.Line line(
            Option option, String slice, Map<String, Integer> people, Map<String, Integer> staff) {
        String category = option.value();
        return new EqualityFigures.Line(
                option.label(),
                staff.get(slice + "\n" + category),
                people.get(category + Stage.ENROLLED),
                people.get(category + Stage.MATCHED),
                people.get(category + Stage.COMPLETED));
    }
}
