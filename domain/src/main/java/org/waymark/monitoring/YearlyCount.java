package org.waymark.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.people.PersonId;
import org.waymark.release.ReportingYear;
import org.waymark.shared.NotFound;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * Counts a year once, two months after it is over, and for good: nobody chooses when, so nobody can
 * count before and after somebody answers. What somebody is and how far they came meet only here,
 * in memory, and only figures that give no small group away are written.
 */
@ApplicationScoped
public class YearlyCount implements Round {
    private static final int MONTHS_AFTERWARDS = 2;

    @Inject Participations participations;
    @Inject AnswerSheets sheets;
    @Inject Publications publications;
    @Inject Pseudonyms pseudonyms;
    @Inject Vault vault;

    protected YearlyCount() {}

    @Override
    public String name() {
        return "equality-count";
    }

    @Override
    public void round(Instant now) {
        ReportingYear year = over(LocalDate.ofInstant(now, UniversityTime.ZONE));
        if (publications.isPublished(year)) {
            return;
        }
        pseudonyms.mustHold();
        List<CountedPerson> people = CountedPeople.of(participations.in(year));
        if (!people.isEmpty()) {
            publications.publish(year, figures(people));
        }
    }

    /** The latest year that can be counted on the day. */
    static ReportingYear over(LocalDate day) {
        return ReportingYear.of(day.minusMonths(MONTHS_AFTERWARDS)).before();
    }

    private Map<String, List<Figure>> figures(List<CountedPerson> people) {
        Map<CountedPerson, Answers> answers = answers(people);
        var figures = new LinkedHashMap<String, List<Figure>>();
        for (Question question : EqualityForm.questions()) {
            figures.put(question.key(), Protection.figures(new Tally(question, people, answers)));
        }
        return figures;
    }

    private Map<CountedPerson, Answers> answers(List<CountedPerson> people) {
        Map<String, AnswerSheet> byPseudonym =
                sheets.all().stream()
                        .collect(Collectors.toMap(AnswerSheet::pseudonym, Function.identity()));
        var answers = new HashMap<CountedPerson, Answers>();
        for (CountedPerson person : people) {
            sheetOf(person.person(), byPseudonym)
                    .flatMap(this::opened)
                    .ifPresent(said -> answers.put(person, said));
        }
        return answers;
    }

    private Optional<AnswerSheet> sheetOf(PersonId person, Map<String, AnswerSheet> all) {
        return Optional.ofNullable(all.get(pseudonyms.of(person)));
    }

    private Optional<Answers> opened(AnswerSheet sheet) {
        try {
            return Optional.of(Answers.fromJson(vault.open(sheet.proof(), sheet.answers())));
        } catch (NotFound erased) {
            return Optional.empty();
        }
    }
}
