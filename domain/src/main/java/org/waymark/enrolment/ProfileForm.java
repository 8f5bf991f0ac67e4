package org.waymark.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.form.Section;
import org.waymark.people.Listed;
import org.waymark.people.Organisation;
import org.waymark.scheme.AudienceLists;
import org.waymark.scheme.PhaseRules;

/**
 * A profile's form with the lists that are the university's own, and the phase's places. People are
 * chosen on a page of their own, by searching for them.
 */
public final class ProfileForm {
    private static final Option ONLINE = new Option("online", "Online");

    private ProfileForm() {}

    /** To read: what is retired by now keeps its name. */
    public static Form of(Form form, Organisation organisation, PhaseRules rules) {
        return all(List.of(form), organisation, rules).get(0);
    }

    /** To write: what is retired is no longer offered. */
    static Form of(Form form, Organisation organisation, AudienceLists lists, PhaseRules rules) {
        return of(
                form,
                sites(organisation, entry -> !entry.isRetired()),
                lists,
                rules,
                entry -> !entry.isRetired());
    }

    /** Several to read, with the university's lists read once. */
    public static List<Form> all(List<Form> forms, Organisation organisation, PhaseRules rules) {
        List<Option> sites = sites(organisation, entry -> true);
        AudienceLists lists = new AudienceLists(organisation);
        return forms.stream().map(form -> of(form, sites, lists, rules, entry -> true)).toList();
    }

    private static Form of(
            Form form,
            List<Option> sites,
            AudienceLists lists,
            PhaseRules rules,
            Predicate<Listed> offered) {
        return new Form(
                form.id(),
                form.key(),
                form.version(),
                form.sections().stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(),
                                                section.questions().stream()
                                                        .filter(q -> q.kind() != Kind.PEOPLE)
                                                        .map(
                                                                q ->
                                                                        local(
                                                                                q, sites, lists,
                                                                                rules, offered))
                                                        .toList()))
                        .toList(),
                form.source());
    }

    private static Question local(
            Question question,
            List<Option> sites,
            AudienceLists lists,
            PhaseRules rules,
            Predicate<Listed> offered) {
        return switch (question.key()) {
            case "sites" -> question.withOptions(sites);
            case "subjects" -> question.withOptions(subjects(lists, offered));
            case "places" -> question.withOptions(places(rules.placesPerMentor()));
            default -> question;
        };
    }

    private static List<Option> sites(Organisation organisation, Predicate<Listed> offered) {
        var sites = new ArrayList<Option>();
        organisation.sites().stream()
                .filter(offered)
                .forEach(site -> sites.add(new Option(site.id().value(), site.name())));
        sites.add(ONLINE);
        return sites;
    }

    /** The names of places to meet and of units, by what profiles hold for them. */
    public static Map<String, String> placeNames(Organisation organisation) {
        Map<String, String> names = new HashMap<>(organisation.placeNames());
        names.put(ONLINE.value(), ONLINE.label());
        return names;
    }

    private static List<Option> subjects(AudienceLists lists, Predicate<Listed> offered) {
        return lists.parts().stream()
                .filter(offered)
                .filter(unit -> unit.kind().isSubject())
                .map(unit -> new Option(unit.id().value(), unit.name()))
                .toList();
    }

    private static List<Option> places(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> new Option(String.valueOf(number), String.valueOf(number)))
                .toList();
    }

    /** The questions that a coordinator or a partner-to-be may read answers to. */
    public static Form openPart(Form form) {
        return form.only(
                question ->
                        !question.isPrivate()
                                && !question.isForCoordinators()
                                && question.kind() != Kind.PEOPLE);
    }

    /** The questions that only coordinators read answers to. */
    static Form forCoordinators(Form form) {
        return form.only(Question::isForCoordinators);
    }
}
