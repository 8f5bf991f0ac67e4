package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.form.Option;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.EvidenceFilter;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceLine;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.portfolio.OwnProfileService;
import org.waymark.portfolio.PortfolioService;
import org.waymark.portfolio.Purpose;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.SharePlan;
import org.waymark.portfolio.SharingService;

/** Amara gathers what she can show, and lets one reader see some of it for her PDR. */
@ApplicationScoped
public class GatheringEvidence implements Act {
    private static final String AMARA = "Amara Okafor";
    private static final String READER = "Helen Marsh";

    @Inject Stage stage;
    @Inject EvidenceService evidence;
    @Inject PortfolioService portfolio;
    @Inject OwnProfileService profiles;
    @Inject LearningDiaryService diary;
    @Inject SharingService sharing;

    protected GatheringEvidence() {}

    @Override
    public List<Scene> scenes() {
        return List.of(
                piece(
                        "Amara keeps a certificate",
                        26,
                        EvidenceKind.CERTIFICATE,
                        () ->
                                said(
                                                "Mental health first aid",
                                                130,
                                                "I know whom to call.",
                                                "Inclusion")
                                        .with("issued-by", "First Aid Northmoor")),
                piece(
                        "Amara keeps a course",
                        25,
                        EvidenceKind.COURSE,
                        () ->
                                said(
                                                "Feedback that students use",
                                                30,
                                                "I plan feedback.",
                                                "Teaching")
                                        .with("provider", "Northmoor Academy")
                                        .with("hours", "6")),
                piece(
                        "Amara keeps a post",
                        24,
                        EvidenceKind.POST,
                        () ->
                                said(
                                                "Second-year tutor",
                                                24,
                                                "I lead and plan.",
                                                "Leading",
                                                "Planning")
                                        .with("role", "Second-year tutor")
                                        .with("unit", "Engineering")
                                        .with("from", stage.day(400).toString())),
                piece(
                        "Amara keeps an achievement",
                        9,
                        EvidenceKind.ACHIEVEMENT,
                        () ->
                                said(
                                                "First team meeting chaired",
                                                9,
                                                "People came, and went early.",
                                                "Leading",
                                                "Working with others")
                                        .with(
                                                "what-done",
                                                "An agenda of three, papers two days before.")
                                        .with("difference", "We ended ten minutes early.")),
                Scene.of("Amara writes in her diary", 8, "17:20", this::writes),
                piece(
                        "Amara keeps a reflection",
                        7,
                        EvidenceKind.REFLECTION,
                        () ->
                                said(
                                                "A meeting that overran",
                                                8,
                                                "I see my own part in it.",
                                                "Leading")
                                        .with("on", "A meeting that overran")
                                        .with("learned", "The last item needs the first minutes.")),
                Scene.of("Amara says who she is", 6, "12:30", this::saysWhoSheIs),
                Scene.of("Amara shares for her PDR", 5, "16:10", this::shares));
    }

    private Answers said(String title, int daysAgo, String shows, String... competencies) {
        return Answers.NONE
                .with("title", title)
                .with("date", stage.day(daysAgo).toString())
                .with("shows", shows)
                .with("tags", "pdr")
                .with("competencies", List.of(competencies))
                .with("others", "no");
    }

    private Scene piece(String name, int daysAgo, EvidenceKind kind, Supplier<Answers> answers) {
        return Scene.of(
                name,
                daysAgo,
                "17:05",
                () ->
                        stage.does(
                                AMARA,
                                () ->
                                        evidence.write(
                                                EvidenceId.next(),
                                                kind,
                                                0,
                                                withIds(kind, answers.get()),
                                                null)));
    }

    /** The competencies by their ids, as far as the framework still has them. */
    private Answers withIds(EvidenceKind kind, Answers answers) {
        List<String> names = answers.all("competencies");
        List<String> ids =
                evidence.onPaper(kind).question("competencies").stream()
                        .flatMap(question -> question.options().stream())
                        .filter(option -> names.contains(option.label()))
                        .map(Option::value)
                        .toList();
        return answers.with("competencies", ids);
    }

    private void writes() {
        stage.does(
                AMARA,
                () ->
                        diary.write(
                                DiaryEntryId.next(),
                                0,
                                Answers.NONE
                                        .with("title", "Counting to five")
                                        .with("date", stage.day(8).toString())
                                        .with(
                                                "entry",
                                                "I asked, and waited. At four somebody spoke whom"
                                                        + " I hadn’t heard all term.")));
    }

    private void saysWhoSheIs() {
        stage.does(
                AMARA,
                () ->
                        profiles.write(
                                0,
                                Answers.NONE
                                        .with("summary", "I teach engineers to talk to people.")
                                        .with("proud", "A quiet seminar that isn’t quiet now.")));
    }

    private void shares() {
        stage.does(
                AMARA,
                () -> {
                    Set<EvidenceId> pieces =
                            portfolio.find(EvidenceFilter.ALL, null).lines().items().stream()
                                    .limit(2)
                                    .map(EvidenceLine::id)
                                    .collect(Collectors.toSet());
                    sharing.share(
                            ShareId.next(),
                            new SharePlan(
                                    stage.person(READER),
                                    Purpose.PDR,
                                    stage.day(5).plusDays(40),
                                    false,
                                    pieces));
                });
    }
}
