package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementToEdit;
import org.waymark.agreement.SigningService;
import org.waymark.ending.EndingService;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.TrainingKind;
import org.waymark.evaluation.BaselineService;
import org.waymark.evaluation.ImprovementService;
import org.waymark.evaluation.PhaseResults;
import org.waymark.evaluation.QuestionnaireLine;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.evaluation.Quotes;
import org.waymark.evaluation.ResultsService;
import org.waymark.evaluation.TestimonialService;
import org.waymark.form.Answers;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.RequestService;
import org.waymark.matching.Requests;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.people.People;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;
import org.waymark.people.PersonState;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;
import org.waymark.scheme.Wave;

/**
 * A short scheme that is over: 28 people joined, 26 found a mentor, most finished early, and they
 * answered before and after. So its dashboard says something, and Jean, who coordinates it, can ask
 * somebody to be quoted.
 */
@ApplicationScoped
public class StartingWell implements Act {
    private static final String JEAN = "Jean Abbott";
    private static final String OWEN = "Owen Price";
    private static final String NAME = "Starting Well";
    private static final int MENTORS = 13;
    private static final int MENTEES = 28;
    private static final int PAIRS = 26;
    private static final int LEAVING = 3;

    /** Groups find each other on different days. */
    private static final int[] FOUND = {76, 72, 66, 59};

    private static final String[] TOPICS = {
        "settling-in", "leading", "projects", "digital", "qualifications", "inclusion"
    };

    private static final List<String> CHANGED =
            List.of(
                    "I know whom to ring, and I do.",
                    "I stopped apologising before I speak.",
                    "Somebody told me how the budget round really goes.",
                    "I say no to some things now.",
                    "My week has a plan in it.",
                    "I found two people who do what I do.",
                    "Less has changed than I hoped, but I am not alone with it.",
                    "I applied for the course that I had put off for years.",
                    "I ask before I get stuck.",
                    "I know what my next step is, and it isn’t the one I thought.");

    private static final List<String> DIFFERENTLY =
            List.of(
                    "Match people sooner: three weeks is long when you are new.",
                    "An hour a month is short. Ninety minutes would do.",
                    "Tell line managers earlier what it is.",
                    "More mentors who know the digital side.");

    @Inject Stage stage;
    @Inject People people;
    @Inject SchemeService schemes;
    @Inject SchemeOverviewService overview;
    @Inject PhaseService phases;
    @Inject JoiningService joining;
    @Inject MentorService approving;
    @Inject ChoosingService choosing;
    @Inject Requests requests;
    @Inject RequestService answering;
    @Inject PartnershipLists partnerships;
    @Inject AgreementService agreements;
    @Inject SigningService signing;
    @Inject MeetingService meetings;
    @Inject EndingService endings;
    @Inject QuestionnaireService questionnaires;
    @Inject BaselineService baseline;
    @Inject ResultsService results;
    @Inject TestimonialService testimonials;
    @Inject ImprovementService improvements;

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(Scene.of("Starting Well opens", 81, "09:10", this::open));
        scenes.add(Scene.of("People join Starting Well", 79, "12:15", this::join));
        for (int group = 0; group < FOUND.length; group++) {
            int which = group;
            int found = FOUND[group];
            scenes.add(scene("find mentors", group, found, () -> find(which)));
            scenes.add(scene("sign", group, found - 2, () -> sign(which)));
            scenes.add(
                    scene(
                            "say how it is before",
                            group,
                            found - 3,
                            () -> each(which, this::before)));
            scenes.add(
                    scene("meet", group, found - 12, () -> each(which, pair -> met(pair, which))));
        }
        scenes.add(Scene.of("Starting Well ends for most", 30, "16:10", this::part));
        scenes.add(Scene.of("Mentees of Starting Well look back", 28, "12:20", this::lookBack));
        scenes.add(Scene.of("Mentors of Starting Well look back", 27, "12:25", this::mentors));
        scenes.add(Scene.of("Staff tell of earlier mentoring", 27, "13:10", this::baseline));
        scenes.add(Scene.of("Starting Well closes", 26, "09:05", this::close));
        scenes.add(Scene.of("Jean writes down what changed", 7, "10:40", this::improve));
        scenes.add(Scene.of("Jean asks to quote somebody", 6, "10:55", this::quote));
        return scenes;
    }

    private static Scene scene(String what, int group, int daysAgo, Runnable act) {
        return Scene.of(
                "Group " + (group + 1) + " of Starting Well: " + what, daysAgo, "15:35", act);
    }

    private void open() {
        stage.does(
                OWEN,
                () -> {
                    var scheme = schemes.begin(NAME);
                    PhaseId phase =
                            phases.draft(
                                    scheme,
                                    Template.ONE_STEP_BEYOND,
                                    NAME + ", first group",
                                    stage.day(81),
                                    stage.day(-20));
                    phases.invite(phase, Answers.NONE);
                    phases.goBy(
                            phase,
                            phases.setup(phase)
                                    .rules()
                                    .with("grade-gap", "")
                                    .with("reports", "off"));
                    schemes.appoint(scheme, stage.person(JEAN));
                    phases.publish(phase);
                });
    }

    private void join() {
        PhaseId phase = phase();
        List<PersonId> all = cast();
        for (int i = 0; i < MENTORS; i++) {
            String topic = TOPICS[i % TOPICS.length];
            EnrolmentId mentor =
                    as(
                            all.get(i),
                            () ->
                                    joining.join(
                                            phase,
                                            Part.MENTOR,
                                            Answers.NONE
                                                    .with("statement", "I remember my first year.")
                                                    .with("skills", topic, TOPICS[1])
                                                    .with("sites", "online")
                                                    .with("places", "2")));
            stage.does(
                    JEAN,
                    () -> {
                        approving.approve(mentor);
                        approving.recordTraining(mentor, stage.day(80), TrainingKind.SESSION);
                    });
        }
        for (int i = 0; i < MENTEES; i++) {
            String[] topics = {TOPICS[i * i % TOPICS.length], TOPICS[(i + 3) % TOPICS.length]};
            as(
                    all.get(MENTORS + i),
                    () ->
                            joining.join(
                                    phase,
                                    Part.MENTEE,
                                    Answers.NONE
                                            .with("develop", "Find my feet here.")
                                            .with(
                                                    "topics",
                                                    Set.of(topics).stream().sorted().toList())
                                            .with("purpose", "a-new-role")
                                            .with("sites", "online")));
        }
    }

    private void find(int group) {
        PhaseId phase = phase();
        each(
                group,
                (mentor, mentee) -> {
                    as(
                            mentee,
                            () -> {
                                choosing.choose(phase, mentor);
                                choosing.ask(phase, Map.of());
                                return null;
                            });
                    requests.openTo(mentor).stream()
                            .filter(request -> request.mentee().equals(mentee))
                            .forEach(request -> does(mentor, () -> answering.accept(request.id())));
                });
    }

    private void sign(int group) {
        each(
                group,
                (mentor, mentee) -> {
                    PartnershipId pair = pair(mentor, mentee);
                    does(
                            mentee,
                            () -> {
                                AgreementToEdit sheet = agreements.toEdit(pair);
                                agreements.write(
                                        pair,
                                        sheet.read(),
                                        sheet.answers()
                                                .with("goals", "Find my feet here.")
                                                .with("venue", "online")
                                                .with("contact", "e-mail")
                                                .with("confidentiality", "yes")
                                                .with("conflicts", "none-we-know-of")
                                                .with("exit-known", "yes"));
                            });
                    for (PersonId one : List.of(mentee, mentor)) {
                        does(one, () -> signing.sign(pair, agreements.toEdit(pair).read()));
                    }
                });
    }

    private void before(int pair) {
        answer(mentee(pair), Wave.BEFORE, ten(pair, 0).with("hope", "To know how things go here."));
    }

    private void met(int pair, int group) {
        for (int month = 0; month <= pair % 2; month++) {
            int daysAgo = FOUND[group] - 12 - 9 * month;
            if (month == 0) {
                does(
                        mentee(pair),
                        () ->
                                meetings.recordHeld(
                                        pair(mentor(pair), mentee(pair)),
                                        MeetingId.next(),
                                        new TimeSlot(stage.moment(daysAgo, "14:00"), 60),
                                        VenueKind.ONLINE,
                                        ""));
            }
        }
    }

    /** Three leave without blame, the last one goes on, the others have met their goals. */
    private void part() {
        for (int pair = 0; pair < PAIRS - 1; pair++) {
            PartnershipId id = pair(mentor(pair), mentee(pair));
            if (pair < LEAVING) {
                does(
                        mentee(pair),
                        () ->
                                endings.leave(
                                        id,
                                        Answers.NONE.with("tell", "i-do").with("again", "later")));
            } else {
                does(
                        mentee(pair),
                        () -> {
                            endings.begin(id);
                            endings.end(id);
                        });
            }
        }
    }

    private void lookBack() {
        for (int pair = 0; pair < PAIRS - 1; pair++) {
            String leave = pair % 5 == 0 ? "no" : pair % 5 == 1 ? BY_NAME : "without-my-name";
            Answers answers =
                    ten(pair, 1)
                            .with("changed", CHANGED.get(pair % CHANGED.size()))
                            .with("satisfied", String.valueOf(3 + pair % 3))
                            .with("recommend", pair % 7 == 0 ? "no" : "yes")
                            .with("words", leave);
            answer(
                    mentee(pair),
                    Wave.AFTER,
                    pair % 2 == 0
                            ? answers
                            : answers.with(
                                    "differently", DIFFERENTLY.get(pair % DIFFERENTLY.size())));
        }
    }

    private static final String BY_NAME = "with-my-name-ask-me-first";

    private void mentors() {
        for (int pair = 0; pair < PAIRS - 1; pair++) {
            answer(
                    mentor(pair),
                    Wave.MENTOR,
                    Answers.NONE
                            .with("benefits", "listening", "satisfaction")
                            .with("effective", String.valueOf(3 + pair % 3))
                            .with("prepared", String.valueOf(2 + pair % 4))
                            .with("supported", "4")
                            .with("time", pair % 3 == 0 ? "more" : "as-expected")
                            .with("time-given", pair % 4 == 0 ? "partly" : "yes")
                            .with("again", pair % 6 == 0 ? "later" : "yes"));
        }
    }

    private void baseline() {
        List<PersonId> all = cast();
        for (int i = 0; i < MENTEES; i++) {
            Answers answers =
                    Answers.NONE
                            .with(
                                    "mentored",
                                    i % 3 == 0 ? "in-a-scheme" : i % 3 == 1 ? "no" : "informally")
                            .with("mentor", i % 4 == 0 ? "informally" : "no")
                            .with("interest", i % 2 == 0 ? "as-mentee" : "as-mentor")
                            .with("recognise", "time", "thanks");
            does(all.get(MENTORS + i), () -> baseline.answer(answers));
        }
    }

    private void close() {
        stage.does(
                OWEN,
                () -> {
                    PhaseId phase = phase();
                    for (PhaseState next :
                            List.of(PhaseState.MATCHING, PhaseState.RUNNING, PhaseState.CLOSING)) {
                        phases.moveTo(phase, next);
                    }
                });
    }

    private void improve() {
        PhaseId phase = phase();
        stage.does(
                JEAN,
                () -> {
                    improvements.add(
                            phase,
                            "Three weeks without a mentor are long when one is new.",
                            "Mentors are asked before the term begins, so that there is somebody for everyone in the first week.",
                            stage.day(7));
                    improvements.add(
                            phase,
                            "Too few mentors know the digital side.",
                            "Four colleagues of Digital Services have joined as mentors.",
                            stage.day(9));
                });
    }

    private void quote() {
        PhaseId phase = phase();
        PhaseResults shown = stage.as(JEAN, () -> results.ofPhase(phase));
        shown.menteesSaid().stream()
                .filter(one -> one.question().equals("changed"))
                .flatMap(one -> one.said().stream())
                .filter(quote -> quote.key() != null)
                .sorted(Comparator.comparing(Quotes.Quote::words))
                .limit(1)
                .forEach(
                        quote ->
                                stage.does(
                                        JEAN,
                                        () -> testimonials.ask(phase, quote.key(), quote.words())));
    }

    /** The same ten before and after; one here and there leaves one out. */
    private static Answers ten(int person, int later) {
        var random = new Random(person * 31L);
        Answers answers = Answers.NONE;
        for (String question :
                List.of(
                        "confident",
                        "turn",
                        "belong",
                        "alone",
                        "next",
                        "practice",
                        "organisation",
                        "networks",
                        "wellbeing",
                        "stay")) {
            int first = 2 + random.nextInt(3);
            int change = random.nextInt(4) - 1;
            int most = question.equals("wellbeing") || question.equals("stay") ? 0 : 1;
            int second = first + Math.min(change, most) + (question.equals("turn") ? 1 : 0);
            int value = later == 0 ? first : Math.max(1, Math.min(5, second));
            int said = question.equals("alone") ? 6 - value : value;
            if (random.nextInt(40) > 0) {
                answers = answers.with(question, String.valueOf(said));
            }
        }
        return answers;
    }

    private void answer(PersonId person, Wave wave, Answers answers) {
        does(
                person,
                () ->
                        questionnaires.mine().stream()
                                .filter(line -> line.wave() == wave)
                                .map(QuestionnaireLine::id)
                                .forEach(id -> questionnaires.answer(id, answers)));
    }

    private PhaseId phase() {
        return stage.as(OWEN, overview::all).stream()
                .filter(scheme -> scheme.name().equals(NAME))
                .findFirst()
                .orElseThrow()
                .phases()
                .get(0)
                .id();
    }

    private PartnershipId pair(PersonId mentor, PersonId mentee) {
        return partnerships.ofPerson(mentee).stream()
                .filter(own -> own.partner().equals(mentor))
                .findFirst()
                .map(OwnPartnership::id)
                .orElseThrow();
    }

    private PersonId mentor(int pair) {
        return cast().get(pair % MENTORS);
    }

    private PersonId mentee(int pair) {
        return cast().get(MENTORS + pair);
    }

    private void each(int group, Consumer<Integer> act) {
        for (int pair = 0; pair < PAIRS; pair++) {
            if (pair % FOUND.length == group) {
                act.accept(pair);
            }
        }
    }

    private void each(int group, BiConsumer<PersonId, PersonId> act) {
        each(group, pair -> act.accept(mentor(pair), mentee(pair)));
    }

    private List<PersonId> known;

    /**
     * Staff who lead nobody, so that none stands in another's line, and who aren't in the story.
     */
    private synchronized List<PersonId> cast() {
        if (known == null) {
            List<PersonOnRecord> all = people.onRecord();
            Set<PersonId> managers =
                    all.stream()
                            .flatMap(one -> one.facts().posts().stream())
                            .map(PersonFacts.PostFacts::manager)
                            .collect(Collectors.toSet());
            Set<String> story = Northmoor.names();
            PersonId jean = stage.person(JEAN);
            List<PersonId> others =
                    all.stream()
                            .filter(one -> one.facts().state() == PersonState.ACTIVE)
                            .filter(one -> !one.guest() && one.email() != null)
                            .filter(one -> !managers.contains(one.id()))
                            .filter(one -> !story.contains(one.name()))
                            .filter(one -> !isUnder(jean, one, all))
                            .sorted(Comparator.comparing(PersonOnRecord::staffNumber))
                            .map(PersonOnRecord::id)
                            .toList();
            int step = Math.max(1, others.size() / (MENTORS + MENTEES));
            var cast = new ArrayList<PersonId>();
            for (int i = 0; i < MENTORS + MENTEES; i++) {
                cast.add(others.get(i * step));
            }
            known = List.copyOf(cast);
        }
        return known;
    }

    /** Nobody coordinates their own line. */
    private static boolean isUnder(PersonId above, PersonOnRecord one, List<PersonOnRecord> all) {
        return one.facts().posts().stream()
                .map(PersonFacts.PostFacts::manager)
                .filter(Objects::nonNull)
                .anyMatch(
                        manager ->
                                manager.equals(above)
                                        || all.stream()
                                                .filter(other -> other.id().equals(manager))
                                                .anyMatch(other -> isUnder(above, other, all)));
    }

    private static <T> T as(PersonId person, java.util.function.Supplier<T> act) {
        return CurrentPerson.actingAs(person, act);
    }

    private static void does(PersonId person, Runnable act) {
        as(
                person,
                () -> {
                    act.run();
                    return null;
                });
    }
}
