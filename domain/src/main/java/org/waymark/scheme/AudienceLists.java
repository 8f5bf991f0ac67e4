package org.waymark.scheme;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.form.Section;
import org.waymark.people.Listed;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.PostCard;
import org.waymark.shared.Id;

/**
 * Who may join, by the university's own lists: as questions whose options they are, in words, and
 * as the answer whether somebody may. Read once for a page that shows several phases.
 */
public final class AudienceLists {
    private static final FormId ID = FormId.next();

    private final Organisation organisation;
    private Map<Audience.Kind, List<Option>> lists;
    private final Set<String> retired = new HashSet<>();
    private List<OrgUnit> parts;
    private UnitTree units;

    public AudienceLists(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Every unit, each after the one it lies under. */
    public List<OrgUnit> parts() {
        if (parts == null) {
            parts = organisation.units();
        }
        return parts;
    }

    private UnitTree units() {
        if (units == null) {
            units = new UnitTree(parts());
        }
        return units;
    }

    private Map<Audience.Kind, List<Option>> lists() {
        if (lists == null) {
            lists = new LinkedHashMap<>();
            lists.put(Audience.Kind.JOB_FAMILY, options(organisation.jobFamilies()));
            lists.put(Audience.Kind.GRADE, options(organisation.grades()));
            lists.put(Audience.Kind.ORG_UNIT, options(parts()));
        }
        return lists;
    }

    private List<Option> options(List<? extends Listed> entries) {
        entries.stream()
                .filter(Listed::isRetired)
                .forEach(entry -> retired.add(entry.id().value()));
        return entries.stream().map(entry -> new Option(entry.id().value(), entry.name())).toList();
    }

    private static String hint(Part part, Audience.Kind kind) {
        if (kind != Audience.Kind.ORG_UNIT) {
            return "None chosen means all.";
        }
        return part == Part.MENTOR
                ? "With all that lies under them. None chosen means all. Where nothing is chosen in"
                        + " these three lists, guests from partner institutions may mentor too."
                : "With all that lies under them. None chosen means all.";
    }

    /** What is retired keeps its name in old audiences and is no longer offered. */
    private List<Option> offered(Audience.Kind kind) {
        return lists().get(kind).stream()
                .filter(option -> !retired.contains(option.value()))
                .toList();
    }

    /**
     * Whether somebody may join as this.
     *
     * @param audience of the phase
     * @param posts of the person; one of them must fit everything
     */
    public boolean admits(Set<Audience> audience, Part part, List<PostCard> posts) {
        return posts.stream()
                .anyMatch(
                        post ->
                                includes(audience, part, Audience.Kind.GRADE, of(post.grade()))
                                        && includes(
                                                audience,
                                                part,
                                                Audience.Kind.JOB_FAMILY,
                                                of(post.jobFamily()))
                                        && includes(
                                                audience,
                                                part,
                                                Audience.Kind.ORG_UNIT,
                                                units().upFrom(post.unit())));
    }

    /**
     * Whether guests of partner institutions may join as this: as mentors, where nothing is chosen
     * for mentors. The lists are the university's own, and a guest stands on none of them.
     */
    public static boolean admitsGuests(Set<Audience> audience, Part part) {
        return part == Part.MENTOR && audience.stream().noneMatch(line -> line.part() == part);
    }

    private static Set<String> of(Id id) {
        return Set.of(id.value());
    }

    private static boolean includes(
            Set<Audience> audience, Part part, Audience.Kind kind, Set<String> any) {
        List<String> included =
                audience.stream()
                        .filter(line -> line.part() == part && line.kind() == kind)
                        .map(Audience::included)
                        .toList();
        return included.isEmpty() || included.stream().anyMatch(any::contains);
    }

    Form form() {
        return new Form(
                ID,
                "phase-audience",
                1,
                List.of(
                        section(Part.MENTOR, "Who may join as a mentor"),
                        section(Part.MENTEE, "Who may join as a mentee")));
    }

    private Section section(Part part, String title) {
        return new Section(
                title,
                List.of(
                        question(part, Audience.Kind.JOB_FAMILY, "Job families"),
                        question(part, Audience.Kind.GRADE, "Grades"),
                        question(part, Audience.Kind.ORG_UNIT, "Parts of the university")));
    }

    private Question question(Part part, Audience.Kind kind, String label) {
        return new Question(
                key(part, kind),
                Kind.CHOICES,
                label,
                hint(part, kind),
                "",
                offered(kind),
                false,
                false,
                "",
                "");
    }

    Answers answers(Set<Audience> audience) {
        Answers answers = Answers.NONE;
        for (Part part : Part.values()) {
            for (Audience.Kind kind : Audience.Kind.values()) {
                answers =
                        answers.with(
                                key(part, kind),
                                audience.stream()
                                        .filter(one -> one.part() == part && one.kind() == kind)
                                        .map(Audience::included)
                                        .sorted()
                                        .toList());
            }
        }
        return answers;
    }

    Set<Audience> audience(Answers answers) {
        form().check(answers);
        Set<Audience> audience = new HashSet<>();
        for (Part part : Part.values()) {
            for (Audience.Kind kind : Audience.Kind.values()) {
                answers.all(key(part, kind))
                        .forEach(included -> audience.add(new Audience(part, kind, included)));
            }
        }
        return audience;
    }

    /** The names of what is included for this part, in the order of the lists. */
    public List<String> names(Part part, Set<Audience> audience) {
        if (audience.isEmpty()) {
            return List.of();
        }
        return lists().entrySet().stream()
                .flatMap(
                        list ->
                                list.getValue().stream()
                                        .filter(
                                                option ->
                                                        audience.contains(
                                                                new Audience(
                                                                        part,
                                                                        list.getKey(),
                                                                        option.value()))))
                .map(Option::label)
                .toList();
    }

    /** Both parts for the job families whose names begin so. */
    Set<Audience> ofJobFamilies(List<String> beginnings) {
        Set<Audience> audience = new HashSet<>();
        lists().get(Audience.Kind.JOB_FAMILY).stream()
                .filter(option -> beginnings.stream().anyMatch(one -> begins(option.label(), one)))
                .forEach(
                        option -> {
                            for (Part part : Part.values()) {
                                audience.add(
                                        new Audience(
                                                part, Audience.Kind.JOB_FAMILY, option.value()));
                            }
                        });
        return audience;
    }

    private static boolean begins(String name, String beginning) {
        return name.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private static String key(Part part, Audience.Kind kind) {
        return (part + "-" + kind).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
