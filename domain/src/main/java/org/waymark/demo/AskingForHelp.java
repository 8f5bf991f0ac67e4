package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.ProfilePage;
import org.waymark.form.Answers;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.matching.ArrangingService;
import org.waymark.matching.BoardService;
import org.waymark.matching.ConsultationToAsk;
import org.waymark.matching.ConsultingService;
import org.waymark.matching.MenteeOnBoard;
import org.waymark.matching.OfferingService;
import org.waymark.matching.ShortlistToSend;
import org.waymark.matching.ShortlistingService;
import org.waymark.organisation.AdviserService;
import org.waymark.organisation.UnitService;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeSummary.PhaseSummary;

/**
 * Some join late and ask the coordinator to find someone. Grace settles a few things, sends Lewis a
 * shortlist, offers one match, asks an adviser about another, and has one place too few for the
 * rest. A visitor may have changed any of it before these scenes are lived, so each leaves alone
 * what isn't as the story has it.
 */
@ApplicationScoped
public class AskingForHelp implements Act {
    private static final String GRACE = "Grace Adeyemi";
    private static final String DOUGLAS = "Douglas Kerr";
    private static final String ONLINE = "online";
    private static final Set<String> ASKED_ABOUT = Set.of("Judith Osei", "Linda Boyle");

    private record Joining(
            String name, String wish, List<String> topics, List<String> sites, String... times) {}

    private static final List<Joining> MENTEES =
            List.of(
                    new Joining(
                            "Bronwen Pugh",
                            "I lead the placements from January and have never led anything.",
                            List.of("leading", "teaching-and-supporting-learning"),
                            List.of(Northmoor.CITY, ONLINE),
                            "tuesday-afternoon",
                            "thursday-morning"),
                    new Joining(
                            "Hana Suzuki",
                            "I would like to show that I can teach, on paper, too.",
                            List.of("teaching-and-supporting-learning", "qualifications"),
                            List.of(Northmoor.COAST, ONLINE),
                            "wednesday-lunch"),
                    new Joining(
                            "Sofia Petrov",
                            "My first grant was turned down. I want to write a better one.",
                            List.of("research-and-funding", "projects"),
                            List.of(ONLINE),
                            "wednesday-lunch",
                            "friday-lunch"),
                    new Joining(
                            "Kwame Mensah",
                            "I advise on learning technology and would like to decide on it.",
                            List.of("digital", "projects", "leading"),
                            List.of(Northmoor.CITY, ONLINE),
                            "tuesday-afternoon",
                            "wednesday-lunch"),
                    new Joining(
                            "David Kinsella",
                            "Three of us do the work of five. I want to say so and be heard.",
                            List.of("leading", "work-and-caring"),
                            List.of(Northmoor.COAST, ONLINE),
                            "thursday-morning"),
                    new Joining(
                            "Meera Joshi",
                            "From one laboratory to running four.",
                            List.of("projects", "leading"),
                            List.of(Northmoor.CITY),
                            "thursday-morning",
                            "wednesday-lunch"),
                    new Joining(
                            "Ellie Zhang",
                            "I moved to the coast and know nobody here.",
                            List.of("settling-in"),
                            List.of(Northmoor.COAST, ONLINE),
                            "friday-lunch",
                            "thursday-morning"),
                    new Joining(
                            "Samir Haddad",
                            "I would like to know whether a chair is for me.",
                            List.of("promotion", "research-and-funding"),
                            List.of(Northmoor.CITY, ONLINE),
                            "wednesday-lunch"),
                    new Joining(
                            "Moira Lang",
                            "I run courses for others and take none.",
                            List.of("qualifications", "leading"),
                            List.of(Northmoor.COAST, ONLINE),
                            "tuesday-afternoon"));

    @Inject Stage stage;
    @Inject SchemeOverviewService overview;
    @Inject JoiningService joining;
    @Inject BoardService board;
    @Inject ArrangingService arranging;
    @Inject ShortlistingService shortlisting;
    @Inject OfferingService offering;
    @Inject UnitService units;
    @Inject AdviserService advisers;
    @Inject ConsultingService consulting;

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(
                Scene.of(
                        "Linda keeps one place until the boards are over",
                        19,
                        "09:40",
                        () -> keepsPlaces("Linda Boyle", 1)));
        scenes.add(
                Scene.of(
                        "Judith keeps two places",
                        18,
                        "09:40",
                        () -> keepsPlaces("Judith Osei", 2)));
        int daysAgo = 17;
        for (Joining one : MENTEES) {
            scenes.add(
                    Scene.of(
                            one.name() + " asks for help to find a mentor",
                            daysAgo--,
                            "12:20",
                            () -> asksForHelp(one)));
        }
        scenes.add(Scene.of("Grace settles Hana with Ines", 6, "10:05", this::settlesHana));
        scenes.add(Scene.of("Grace keeps Kwame and Judith apart", 6, "10:15", this::keepsApart));
        scenes.add(Scene.of("Grace notes what Sofia said", 5, "15:30", this::notes));
        scenes.add(Scene.of("Grace sends Lewis a shortlist", 4, "14:10", this::sendsAShortlist));
        scenes.add(Scene.of("Grace offers David and Ruth a match", 3, "11:20", this::offers));
        scenes.add(Scene.of("Owen names Douglas adviser of his college", 20, "11:00", this::names));
        scenes.add(Scene.of("Grace asks Douglas about Samir", 2, "09:50", this::asksAnAdviser));
        return scenes;
    }

    private PhaseId phase() {
        return stage.as("Owen Price", overview::all).stream()
                .filter(scheme -> scheme.name().equals("One Step Beyond"))
                .flatMap(scheme -> scheme.phases().stream())
                .min(Comparator.comparing(PhaseSummary::startsOn))
                .orElseThrow()
                .id();
    }

    /** Their own meeting places are known better by now, too. */
    private void keepsPlaces(String mentor, int places) {
        stage.does(
                mentor,
                () -> {
                    ProfilePage page = joining.profile(phase(), Part.MENTOR);
                    if (page.enrolment() != null) {
                        joining.change(
                                page.phase(),
                                Part.MENTOR,
                                page.answers()
                                        .with("places", String.valueOf(places))
                                        .with("sites", sites(page, Northmoor.CITY, ONLINE)));
                    }
                });
    }

    private void asksForHelp(Joining one) {
        stage.does(
                one.name(),
                () -> {
                    ProfilePage page = joining.profile(phase(), Part.MENTEE);
                    if (page.enrolment() == null && page.refusal() == null) {
                        joining.join(page.phase(), Part.MENTEE, profile(one, page));
                    }
                });
    }

    private static Answers profile(Joining one, ProfilePage page) {
        return Answers.NONE
                .with("develop", one.wish())
                .with("topics", one.topics())
                .with("purpose", "my-next-step-potential")
                .with("sites", sites(page, one.sites().toArray(String[]::new)))
                .with("times", one.times())
                .with("assisted", "yes");
    }

    /** The university's sites are known by their ids. */
    private static List<String> sites(ProfilePage page, String... names) {
        List<Option> offered =
                page.form().question("sites").map(Question::options).orElse(List.of());
        return Stream.of(names)
                .flatMap(
                        name ->
                                offered.stream()
                                        .filter(
                                                one ->
                                                        one.label().equals(name)
                                                                || one.value().equals(name)))
                .map(Option::value)
                .toList();
    }

    private void settlesHana() {
        together(
                "Hana Suzuki",
                "Ines Carvalho",
                (hana, ines) ->
                        arranging.keepTogether(
                                hana.phase(),
                                hana.mentee().id(),
                                ines,
                                hana.note(),
                                hana.version()));
    }

    private void keepsApart() {
        together(
                "Kwame Mensah",
                "Judith Osei",
                (kwame, judith) ->
                        arranging.keepApart(
                                kwame.phase(),
                                kwame.mentee().id(),
                                judith,
                                kwame.note(),
                                kwame.version()));
    }

    private void notes() {
        together(
                "Sofia Petrov",
                "Ines Carvalho",
                (sofia, any) ->
                        arranging.note(
                                sofia.phase(),
                                sofia.mentee().id(),
                                "Says that online is best, but not the only way.",
                                sofia.version()));
    }

    private void sendsAShortlist() {
        together(
                "Lewis Bright",
                "Ines Carvalho",
                (lewis, any) -> {
                    var list = shortlisting.toSend(lewis.phase(), lewis.mentee().id());
                    Set<PersonId> suggested =
                            list.mentors().stream()
                                    .filter(ShortlistToSend.Option::suggested)
                                    .map(one -> one.mentor().id())
                                    .collect(Collectors.toSet());
                    if (list.isToBeSent() && !list.isOpen() && !suggested.isEmpty()) {
                        shortlisting.send(list.phase(), list.mentee().id(), suggested, null);
                    }
                });
    }

    private void offers() {
        together(
                "David Kinsella",
                "Ruth Ellery",
                (david, ruth) -> {
                    var two = offering.whyNot(david.phase(), david.mentee().id(), ruth);
                    if (two.isToBeOffered() && !two.asksForAReason()) {
                        offering.offer(two.phase(), two.mentee().id(), ruth, null);
                    }
                });
    }

    /** Douglas heads a school of it: about people of the others he can be asked. */
    private void names() {
        stage.does(
                "Owen Price",
                () ->
                        units.tree(null).items().stream()
                                .filter(row -> row.unit().code().equals("CHL"))
                                .filter(row -> !row.unit().retired())
                                .forEach(
                                        row ->
                                                advisers.name(
                                                        row.unit().id(), stage.person(DOUGLAS))));
    }

    private void asksAnAdviser() {
        together(
                "Samir Haddad",
                "Judith Osei",
                (samir, any) -> {
                    PersonId mentee = samir.mentee().id();
                    var all = consulting.toAsk(samir.phase(), mentee, Set.of());
                    Set<PersonId> about =
                            all.mentors().stream()
                                    .filter(one -> ASKED_ABOUT.contains(one.mentor().name()))
                                    .filter(one -> !one.forAnother())
                                    .map(ConsultationToAsk.Choice::id)
                                    .collect(Collectors.toSet());
                    boolean askable =
                            consulting.toAsk(samir.phase(), mentee, about).advisers().stream()
                                    .anyMatch(one -> one.card().name().equals(DOUGLAS));
                    if (all.free() && askable) {
                        consulting.ask(samir.phase(), mentee, about, stage.person(DOUGLAS));
                    }
                });
    }

    /** What Grace does about the two, while she coordinates the phase and both take part in it. */
    private void together(String mentee, String mentor, BiConsumer<MenteeOnBoard, PersonId> what) {
        PhaseId phase = phase();
        boolean hers =
                stage.as(GRACE, overview::coordinated).stream()
                        .flatMap(scheme -> scheme.phases().stream())
                        .anyMatch(one -> one.id().equals(phase));
        if (hers && takesPart(mentee, Part.MENTEE) && takesPart(mentor, Part.MENTOR)) {
            stage.does(
                    GRACE,
                    () ->
                            what.accept(
                                    board.mentee(phase, stage.person(mentee)),
                                    stage.person(mentor)));
        }
    }

    private boolean takesPart(String name, Part part) {
        return stage.as(name, () -> joining.profile(phase(), part).enrolment() != null);
    }
}
