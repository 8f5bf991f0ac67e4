package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.TrainingKind;
import org.waymark.form.Answers;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;

/** Owen sets up the autumn's phase, Grace coordinates it, and people join. */
@ApplicationScoped
public class PhaseOpens implements Act {
    static final int FIRST_DAY = 84;

    private record Joining(
            String name, int places, boolean trained, String statement, String... skills) {}

    private static final List<Joining> MENTORS =
            List.of(
                    mentor(
                            "Tom Hargreaves",
                            2,
                            true,
                            "Twelve years on wards before I taught. I like watching someone find their own way to run a room.",
                            "teaching-and-supporting-learning",
                            "settling-in",
                            "promotion"),
                    mentor(
                            "Ines Carvalho",
                            2,
                            true,
                            "I train teachers, and I still learn most from being watched. Happy to meet by the sea or online.",
                            "teaching-and-supporting-learning",
                            "leading",
                            "qualifications"),
                    mentor(
                            "Judith Osei",
                            3,
                            true,
                            "Research data, open access, and how to say no to a fifth project.",
                            "research-and-funding",
                            "projects",
                            "digital"),
                    mentor(
                            "Ruth Ellery",
                            2,
                            true,
                            "I run a laboratory of nine. Ask me about grants, and about keeping a team together without one.",
                            "research-and-funding",
                            "leading",
                            "work-and-caring"),
                    mentor(
                            "Anjali Rao",
                            2,
                            true,
                            "From practice to teaching law. I know the year when nothing feels like yours yet.",
                            "settling-in",
                            "teaching-and-supporting-learning",
                            "inclusion"),
                    mentor(
                            "Paul Stroud",
                            2,
                            true,
                            "Engineer, and union learning rep. I like plans on one page.",
                            "projects",
                            "qualifications",
                            "leading"),
                    mentor(
                            "Sue Croft",
                            2,
                            true,
                            "Twenty years of student support. I listen first.",
                            "leading",
                            "work-and-caring",
                            "inclusion"),
                    mentor(
                            "Linda Boyle",
                            3,
                            true,
                            "Boards, deadlines and calm in May. I can show you how decisions get made here.",
                            "projects",
                            "leading",
                            "promotion"),
                    mentor(
                            "Nia Evans",
                            1,
                            false,
                            "New to mentoring, not to teaching.",
                            "teaching-and-supporting-learning",
                            "settling-in"));

    private static final List<Joining> MENTEES =
            List.of(
                    mentee(
                            "Amara Okafor",
                            "I chair my first team this year and my seminars go quiet.",
                            "leading",
                            "teaching-and-supporting-learning"),
                    mentee(
                            "Tom Hargreaves",
                            "I would like to apply for senior lecturer and don’t know where to begin.",
                            "promotion",
                            "qualifications"),
                    mentee(
                            "Marek Nowak",
                            "I look after the physics workshops and want to lead a refit.",
                            "projects",
                            "leading"),
                    mentee(
                            "Yusuf Rahman",
                            "I moved from a school office to a law school in June.",
                            "settling-in",
                            "projects"),
                    mentee(
                            "Chloe Martin",
                            "I advise students all day and want to learn how policy is made.",
                            "inclusion",
                            "leading"),
                    mentee(
                            "Ben Carter",
                            "I am half-way through my library qualification.",
                            "qualifications",
                            "projects"),
                    mentee(
                            "Dan Whitlock",
                            "Budgets I know. Talking to heads of school I don’t.",
                            "leading",
                            "settling-in"),
                    mentee(
                            "Callum Reid",
                            "I want to run a project, not only write its code.",
                            "projects",
                            "leading"),
                    mentee(
                            "Ali Demir",
                            "Back after parental leave, on four days.",
                            "work-and-caring",
                            "leading"),
                    mentee(
                            "Peter Lowe",
                            "I was asked to teach others our records system.",
                            "teaching-and-supporting-learning",
                            "settling-in"),
                    mentee(
                            "Jonas Weber",
                            "My students skip the seminars they need most.",
                            "teaching-and-supporting-learning",
                            "settling-in"),
                    mentee(
                            "Lewis Bright",
                            "I teach sound to students without ever having been shown how to teach.",
                            "teaching-and-supporting-learning",
                            "qualifications",
                            "digital"));

    @Inject Stage stage;
    @Inject SchemeService schemes;
    @Inject SchemeOverviewService overview;
    @Inject PhaseService phases;
    @Inject JoiningService joining;
    @Inject MentorService mentors;

    private static Joining mentor(
            String name, int places, boolean trained, String statement, String... skills) {
        return new Joining(name, places, trained, statement, skills);
    }

    private static Joining mentee(String name, String wish, String... topics) {
        return new Joining(name, 0, false, wish, topics);
    }

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(Scene.of("Owen opens the autumn phase", FIRST_DAY, "09:30", this::open));
        int minute = 0;
        for (Joining one : MENTORS) {
            String at = "10:%02d".formatted(minute++);
            scenes.add(Scene.of(one.name() + " offers to mentor", 82, at, () -> offers(one)));
        }
        for (Joining one : MENTEES) {
            String at = "11:%02d".formatted(minute++);
            scenes.add(Scene.of(one.name() + " looks for a mentor", 78, at, () -> looks(one)));
        }
        return scenes;
    }

    private void open() {
        stage.does(
                "Owen Price",
                () -> {
                    LocalDate first = stage.day(FIRST_DAY);
                    SchemeId scheme = schemes.begin("One Step Beyond");
                    PhaseId phase =
                            phases.draft(
                                    scheme,
                                    Template.ONE_STEP_BEYOND,
                                    "One Step Beyond, " + season(first),
                                    first,
                                    first.plusMonths(14));
                    phases.invite(phase, Answers.NONE);
                    schemes.appoint(scheme, stage.person("Grace Adeyemi"));
                    phases.publish(phase);
                });
    }

    private static String season(LocalDate day) {
        String season =
                switch (day.getMonth()) {
                    case DECEMBER, JANUARY, FEBRUARY -> "winter";
                    case MARCH, APRIL, MAY -> "spring";
                    case JUNE, JULY -> "summer";
                    default -> "autumn";
                };
        return season + " " + day.getYear();
    }

    PhaseId phase() {
        return stage.as("Owen Price", overview::all).get(0).phases().get(0).id();
    }

    /** Grace says yes to them the next hour, and notes who is trained already. */
    private void offers(Joining one) {
        EnrolmentId mentor =
                stage.as(one.name(), () -> joining.join(phase(), Part.MENTOR, asMentor(one)));
        stage.does(
                "Grace Adeyemi",
                () -> {
                    mentors.approve(mentor);
                    if (one.trained()) {
                        mentors.recordTraining(mentor, stage.day(82), TrainingKind.SESSION);
                    }
                });
    }

    private void looks(Joining one) {
        stage.does(one.name(), () -> joining.join(phase(), Part.MENTEE, asMentee(one)));
    }

    private static Answers asMentor(Joining one) {
        return Answers.NONE
                .with("statement", one.statement())
                .with("skills", one.skills())
                .with("style", "listening-and-questions", "planning")
                .with("sites", "online")
                .with("times", "tuesday-afternoon", "wednesday-lunch", "thursday-morning")
                .with("places", String.valueOf(one.places()));
    }

    private static Answers asMentee(Joining one) {
        return Answers.NONE
                .with("develop", one.statement())
                .with("topics", one.skills())
                .with("purpose", "a-new-responsibility")
                .with("sites", "online")
                .with("times", "wednesday-lunch", "thursday-morning", "friday-lunch");
    }
}
