package org.waymark.persistence.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.portfolio.CompetencyService;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.EvidenceFilter;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceLine;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileLine;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.portfolio.Look;
import org.waymark.portfolio.LookId;
import org.waymark.portfolio.LookService;
import org.waymark.portfolio.Overview;
import org.waymark.portfolio.OwnProfileService;
import org.waymark.portfolio.PortfolioService;
import org.waymark.portfolio.Purpose;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.SharePlan;
import org.waymark.portfolio.SharedWithMeService;
import org.waymark.portfolio.SharingService;
import org.waymark.portfolio.Upload;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

/** What somebody gathers, is read by them alone, and by others as far as they let them. */
class APortfolio {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final String SECRET = "Nobody else reads about the seven blue chairs.";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private House house;
    private PersonId amara;
    private PersonId dev;
    private PersonId tom;
    private LocalDate today;

    @BeforeEach
    void people() {
        house = new House(db, clock);
        amara = Rows.aPerson(db, "Amara");
        dev = Rows.aPerson(db, "Dev");
        tom = Rows.aPerson(db, "Tom");
        today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        house.as(
                amara, () -> house.the(CompetencyService.class).say("Teaching\nLeading\nPlanning"));
    }

    private static Answers achievement(String title, LocalDate day, boolean ofOthers) {
        return Answers.NONE
                .with("title", title)
                .with("date", day.toString())
                .with("what-done", SECRET)
                .with("shows", "That I can.")
                .with("tags", "pdr")
                .with("others", ofOthers ? "yes" : "no");
    }

    private EvidenceId kept(Answers answers) {
        EvidenceId id = EvidenceId.next();
        keep(id, 0, answers);
        return id;
    }

    private void keep(EvidenceId id, long read, Answers answers) {
        house.as(
                amara,
                () ->
                        house.the(EvidenceService.class)
                                .write(id, EvidenceKind.ACHIEVEMENT, read, answers, null));
    }

    private EvidenceSheet opened(PersonId reader, EvidenceId id) {
        return house.as(reader, () -> house.the(EvidenceService.class).open(id));
    }

    private ShareId shared(EvidenceId... items) {
        ShareId id = ShareId.next();
        share(id, items);
        return id;
    }

    private void share(ShareId id, EvidenceId... items) {
        house.as(
                amara,
                () ->
                        house.the(SharingService.class)
                                .share(
                                        id,
                                        new SharePlan(
                                                dev,
                                                Purpose.PDR,
                                                today.plusDays(10),
                                                true,
                                                Set.of(items))));
    }

    @Test
    void isReadByItsOwnerOnly() {
        EvidenceId id = kept(achievement("Chairs", TODAY, false));

        assertThat(opened(amara, id).answers().text("what-done")).isEqualTo(SECRET);
        assertThatThrownBy(() -> opened(dev, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                house.as(
                                        dev,
                                        () ->
                                                house.the(EvidenceService.class)
                                                        .write(
                                                                id,
                                                                EvidenceKind.ACHIEVEMENT,
                                                                1,
                                                                achievement("X", TODAY, false),
                                                                null)))
                .isInstanceOf(NotFound.class);
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM portfolio_evidence WHERE answers LIKE"
                                        + " '%blue chairs%' OR title LIKE '%Chairs%'"))
                .isEqualTo(0L);
        assertThat(db.ask("SELECT COUNT(*) FROM audit_entry WHERE action LIKE '%vidence%'"))
                .isEqualTo(0L);
    }

    @Test
    void keepsAPieceOnceThoughItIsSentTwiceAndNeverOverAnother() {
        EvidenceId id = kept(achievement("Chairs", TODAY, false));
        keep(id, 0, achievement("Chairs", TODAY, false));
        long read = opened(amara, id).version();
        keep(id, read, achievement("Tables", TODAY, false));

        assertThatThrownBy(() -> keep(id, read, achievement("Lamps", TODAY, false)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(opened(amara, id).title()).isEqualTo("Tables");
        assertThat(db.ask("SELECT COUNT(*) FROM portfolio_evidence")).isEqualTo(1L);
    }

    @Test
    void isFoundByKindTagAndPage() {
        String teaching = (String) db.ask("SELECT id FROM competency WHERE name = 'Teaching'");
        for (int i = 0; i < 45; i++) {
            Answers answers = achievement("Piece " + i, TODAY.minusDays(i / 2), false);
            kept(i % 3 == 0 ? answers.with("competencies", teaching) : answers);
        }
        var filter = new EvidenceFilter(EvidenceKind.ACHIEVEMENT, teaching);

        Slice<EvidenceLine> all = found(EvidenceFilter.ALL, null);
        Slice<EvidenceLine> second = found(EvidenceFilter.ALL, all.next());
        Slice<EvidenceLine> third = found(EvidenceFilter.ALL, second.next());
        assertThat(all.items()).hasSize(20);
        assertThat(second.items()).hasSize(20).doesNotContainAnyElementsOf(all.items());
        assertThat(third.items()).hasSize(5);
        assertThat(third.hasMore()).isFalse();
        assertThat(found(filter, null).items()).hasSize(15);
        assertThat(found(new EvidenceFilter(EvidenceKind.POST, null), null).items()).isEmpty();

        Overview overview = house.as(amara, () -> house.the(PortfolioService.class).overview());
        assertThat(overview.pieces()).isEqualTo(45);
        assertThat(overview.groups()).hasSize(1);
        assertThat(overview.groups().get(0).newest()).hasSize(3);
        assertThat(overview.covered()).isEqualTo(1);
        assertThat(overview.untouched()).containsExactly("Leading", "Planning");
    }

    private Slice<EvidenceLine> found(EvidenceFilter filter, String after) {
        return house.as(amara, () -> house.the(PortfolioService.class).find(filter, after).lines());
    }

    @Test
    void asksTheDatabaseAsOftenForManyPiecesAsForFew() {
        kept(achievement("One", TODAY, false));
        int few = statementsOfOverview();
        for (int i = 0; i < 30; i++) {
            kept(achievement("Piece " + i, TODAY.minusDays(i), false));
        }

        assertThat(statementsOfOverview()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private int statementsOfOverview() {
        house.as(amara, () -> {});
        return db.statementsOf(() -> house.the(PortfolioService.class).overview());
    }

    @Test
    void holdsADiaryByMonthOfWhichAnEntryBecomesEvidence() {
        DiaryEntryId id = DiaryEntryId.next();
        Answers entry =
                Answers.NONE
                        .with("title", "A day")
                        .with("date", "2026-09-30")
                        .with("entry", SECRET);
        LearningDiaryService diary = house.the(LearningDiaryService.class);
        house.as(amara, () -> diary.write(id, 0, entry));
        house.as(amara, () -> diary.write(id, 0, entry));

        EvidenceSheet made = house.as(amara, () -> house.the(EvidenceService.class).fromDiary(id));
        assertThat(made.answers().text("learned")).isEqualTo(SECRET);
        house.as(
                amara,
                () ->
                        house.the(EvidenceService.class)
                                .write(
                                        made.id(),
                                        EvidenceKind.REFLECTION,
                                        0,
                                        made.answers().with("shows", "It").with("others", "no"),
                                        id));

        var september = house.as(amara, () -> diary.list(YearMonth.of(2026, 9), null));
        assertThat(september.lines().items()).hasSize(1);
        assertThat(september.lines().items().get(0).copied()).isTrue();
        assertThat(september.months()).containsExactly(YearMonth.of(2026, 9));
        assertThat(house.as(amara, () -> diary.list(YearMonth.of(2026, 8), null)).lines().items())
                .isEmpty();
        assertThatThrownBy(() -> house.as(dev, () -> diary.open(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAFileInSealedPartsThatOpenInTheirPlaceOnly() {
        EvidenceId id = kept(achievement("Chairs", TODAY, false));
        long seed = 20261001;
        System.out.println("Seed of the file: " + seed);
        byte[] content = new byte[2_500_000];
        new Random(seed).nextBytes(content);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 8);
        house.as(amara, () -> files().add(id, upload("C:\\temp\\my<chairs>.exe", content)));

        FileLine file = opened(amara, id).files().get(0);
        assertThat(file.name()).isEqualTo("my chairs.pdf");
        assertThat(read(file)).isEqualTo(content);
        assertThatThrownBy(() -> house.as(dev, () -> files().open(file.id())))
                .isInstanceOf(NotFound.class);
        assertThat(db.ask("SELECT COUNT(*) FROM portfolio_file_part WHERE content LIKE '%PDF%'"))
                .isEqualTo(0L);

        db.sql("UPDATE portfolio_file_part SET position = position + 10");
        db.sql("UPDATE portfolio_file_part SET position = 11 - position WHERE position < 12");
        assertThatThrownBy(() -> house.as(amara, () -> files().part(file.id(), 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesFilesThatAreSomethingElse() {
        EvidenceId id = kept(achievement("Chairs", TODAY, false));
        for (String content :
                List.of(
                        "MZ\u0090\u0000program",
                        "<html><script>",
                        "<svg xmlns=''/>",
                        "PK\u0003\u0004x")) {
            byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(
                            () -> house.as(amara, () -> files().add(id, upload("good.pdf", bytes))))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            no -> assertThat(no.key()).isEqualTo("portfolio.rule.file-kind"));
        }
        assertThat(db.ask("SELECT COUNT(*) FROM portfolio_file_part")).isEqualTo(0L);
    }

    @Test
    void isGoneWithItsFilesWhenItIsRemoved() {
        EvidenceId id = kept(achievement("Chairs", TODAY, false));
        byte[] text = "Chairs, seven, blue".getBytes(StandardCharsets.UTF_8);
        house.as(amara, () -> files().add(id, upload("notes.md", text)));
        ShareId share = shared(id);

        house.as(amara, () -> house.the(EvidenceService.class).remove(id));

        for (String table :
                List.of(
                        "portfolio_file_part",
                        "portfolio_file",
                        "portfolio_evidence",
                        "portfolio_evidence_tag"))
            assertThat(db.ask("SELECT COUNT(*) FROM " + table)).as(table).isEqualTo(0L);
        assertThat(house.as(dev, () -> reading().open(share)).pieces()).isEmpty();
    }

    @Test
    void isReadByWhomItIsSharedWithUntilItEnds() {
        house.as(
                amara,
                () ->
                        house.the(OwnProfileService.class)
                                .write(0, Answers.NONE.with("summary", "Five lines")));
        EvidenceId one = kept(achievement("Chairs", TODAY, false));
        EvidenceId other = kept(achievement("Tables", TODAY, false));
        ShareId id = shared(one);
        share(id, one);

        assertThat(db.ask("SELECT COUNT(*) FROM portfolio_share")).isEqualTo(1L);
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM outbox_message WHERE message_key ="
                                        + " 'portfolio-shared'"))
                .isEqualTo(1L);
        assertThat(house.as(dev, () -> reading().list(null)).items()).hasSize(1);
        var open = house.as(dev, () -> reading().open(id));
        assertThat(open.profile().text("summary")).isEqualTo("Five lines");
        assertThat(open.pieces()).extracting(piece -> piece.id()).containsExactly(one);
        assertThat(house.as(dev, () -> reading().piece(id, one)).answers().text("what-done"))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> house.as(dev, () -> reading().piece(id, other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(tom, () -> reading().open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(dev, () -> sharing().open(id)))
                .isInstanceOf(NotFound.class);

        var seen = house.as(amara, () -> sharing().open(id));
        assertThat(seen.readings()).hasSize(2);
        assertThat(seen.readings()).extracting(r -> r.title()).contains("Chairs");

        house.as(amara, () -> sharing().end(id));
        assertThatThrownBy(() -> house.as(dev, () -> reading().open(id)))
                .isInstanceOf(NotFound.class);
        assertThat(house.as(dev, () -> reading().list(null)).items()).isEmpty();
    }

    @Test
    void isReadNoMoreAfterTheLastDay() {
        ShareId id = shared(kept(achievement("Chairs", TODAY, false)));
        db.sql("UPDATE portfolio_share SET ends_on = '" + today.minusDays(1) + "'");

        assertThatThrownBy(() -> house.as(dev, () -> reading().open(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isSharedOnlyWhenWhoeverItSpeaksOfHasAgreedToThatVeryText() {
        EvidenceId id = kept(achievement("Chairs", TODAY, true));
        assertThatThrownBy(() -> shared(id)).isInstanceOf(RuleBroken.class);
        house.as(amara, () -> looks().ask(id, tom));
        house.as(amara, () -> looks().ask(id, tom));
        LookId look = new LookId((String) db.ask("SELECT id FROM portfolio_look"));
        assertThat(db.ask("SELECT person_id FROM waiting_item WHERE kind = 'text-about-you'"))
                .isEqualTo(tom.value());
        assertThatThrownBy(() -> shared(id)).isInstanceOf(RuleBroken.class);
        assertThat(house.as(tom, () -> looks().open(look)).piece().answers().text("what-done"))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> house.as(dev, () -> looks().open(look)))
                .isInstanceOf(NotFound.class);

        house.as(tom, () -> looks().agree(look));
        assertThat(db.ask("SELECT COUNT(*) FROM waiting_item")).isEqualTo(0L);
        ShareId share = shared(id);
        assertThat(house.as(dev, () -> reading().open(share)).pieces()).hasSize(1);

        house.as(tom, () -> looks().object(look));
        assertThat(house.as(dev, () -> reading().open(share)).pieces()).isEmpty();
        assertThat(house.as(amara, () -> looks().asked(id)).get(0).state())
                .isEqualTo(Look.State.OBJECTED);

        house.as(tom, () -> looks().agree(look));
        keep(id, opened(amara, id).version(), achievement("Chairs, and more", TODAY, true));
        assertThat(house.as(dev, () -> reading().open(share)).pieces()).isEmpty();
        assertThatThrownBy(() -> house.as(tom, () -> looks().open(look)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void callsOffWhomItAskedWhenItSaysSomethingElse() {
        EvidenceId id = kept(achievement("Chairs", TODAY, true));
        house.as(amara, () -> looks().ask(id, tom));

        keep(id, opened(amara, id).version(), achievement("Tables", TODAY, true));

        assertThat(db.ask("SELECT COUNT(*) FROM waiting_item")).isEqualTo(0L);
        assertThat(db.ask("SELECT COUNT(*) FROM portfolio_look")).isEqualTo(0L);
    }

    private FileService files() {
        return house.the(FileService.class);
    }

    private SharingService sharing() {
        return house.the(SharingService.class);
    }

    private SharedWithMeService reading() {
        return house.the(SharedWithMeService.class);
    }

    private LookService looks() {
        return house.the(LookService.class);
    }

    private byte[] read(FileLine line) {
        var whole = new ByteArrayOutputStream();
        int parts = house.as(amara, () -> files().open(line.id())).parts();
        for (int i = 0; i < parts; i++) {
            int position = i;
            whole.writeBytes(house.as(amara, () -> files().part(line.id(), position)));
        }
        return whole.toByteArray();
    }

    static Upload upload(String name, byte[] content) {
        byte[] sent = Arrays.copyOf(content, content.length);
        return new Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long bytes() {
                return sent.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(sent);
            }
        };
    }
}
