package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLog;
import org.waymark.meeting.MeetingWriting;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.OwnPart;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.OwnWords;
import org.waymark.partnership.OwnWriting;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipService;
import org.waymark.partnership.Side;
import org.waymark.partnership.Written;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.meeting.JpaMeetingLists;
import org.waymark.persistence.meeting.JpaMeetingLogs;
import org.waymark.persistence.meeting.JpaMeetings;
import org.waymark.persistence.plan.JpaObjectives;
import org.waymark.persistence.plan.JpaPlanLists;
import org.waymark.persistence.review.JpaReviews;
import org.waymark.plan.Comment;
import org.waymark.plan.CommentId;
import org.waymark.plan.Objective;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveState;
import org.waymark.plan.PlanWriting;
import org.waymark.review.Review;
import org.waymark.review.ReviewWriting;
import org.waymark.shared.AllOf;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** Who has come to stand above the other reads what they wrote, and not a word more. */
class WhatANewManagerReads {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Instant MET = Instant.parse("2026-10-06T13:00:00Z");
    private static final Instant NOW = Instant.parse("2026-10-07T09:00:00Z");

    private final Caller caller = new Caller(null);
    private SignedPair pair;
    private Vault vault;
    private PartnershipService service;

    @BeforeEach
    void twoWhoWroteAndThenCameIntoOneLine() {
        pair = new SignedPair(db);
        vault = pair.vault();
        Object[] all = {
            caller,
            vault,
            pair.forms,
            pair.partnerships,
            db.make(JpaPartnershipLists.class),
            db.make(JpaMeetingLists.class),
            db.make(JpaPlanLists.class),
            db.make(JpaReviews.class)
        };
        service =
                db.make(
                        PartnershipService.class,
                        caller,
                        pair.partnerships,
                        db.make(JpaPartnershipLists.class),
                        new AllOf<OwnWriting>(
                                List.of(
                                        db.make(MeetingWriting.class, all),
                                        db.make(PlanWriting.class, all),
                                        db.make(ReviewWriting.class, all))));
        logBy(pair.mentor, "mentor’s log", MET);
        logBy(pair.mentee, "mentee’s log", MET.plusSeconds(86_400));
        planned();
        reviewed();
        pair.isJoinedByALine(Side.MENTOR);
    }

    @Test
    void isTheirOwnWords() {
        assertThat(textsOf(pair.mentor))
                .containsExactlyInAnyOrder(
                        "mentor’s log",
                        "mentor’s log, privately",
                        "mentor’s comment",
                        "mentor’s view");
        assertThat(textsOf(pair.mentee))
                .containsExactlyInAnyOrder(
                        "mentee’s log",
                        "mentee’s log, privately",
                        "mentee’s objective",
                        "mentee’s view");
    }

    @Test
    void isNothingToAnyoneElse() {
        for (PersonId one : List.of(pair.mentorsManager, pair.head)) {
            assertThatThrownBy(() -> ownWords(one)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void costsOneStatementForEachFeature() {
        textsOf(pair.mentor);
        caller.becomes(pair.mentor);

        assertThat(db.statementsOf(() -> service.ownWords(pair.id))).isLessThanOrEqualTo(8);
    }

    private OwnWords ownWords(PersonId person) {
        caller.becomes(person);
        return db.inTransaction(() -> service.ownWords(pair.id));
    }

    private List<String> textsOf(PersonId person) {
        return ownWords(person).all().stream()
                .flatMap(written -> written.paragraphs().stream())
                .map(Written.Paragraph::text)
                .toList();
    }

    private void logBy(PersonId author, String words, Instant begins) {
        caller.becomes(author);
        db.inTransaction(
                () -> {
                    PairMember writer = pair.partnerships.ofMember(pair.id, author);
                    Meeting meeting =
                            Meeting.alreadyHeld(
                                    MeetingId.next(),
                                    writer,
                                    new TimeSlot(begins, 60),
                                    VenueKind.ONLINE,
                                    null,
                                    MentorTraining.NOT_REQUIRED,
                                    NOW.plusSeconds(86_400));
                    db.make(JpaMeetings.class).add(meeting);
                    var logs = db.make(JpaMeetingLogs.class);
                    logs.add(
                            MeetingLog.begin(
                                    meeting,
                                    writer,
                                    pair.phases.require(pair.phase).form("meeting-log"),
                                    answer(writer, "discussed", words),
                                    NOW));
                    OwnPart own = new OwnPart(meeting, author);
                    own.note(
                            vault.seal(
                                    caller.self(),
                                    Answers.NONE.with("private", words + ", privately").toJson()));
                    logs.add(own);
                });
    }

    private void planned() {
        db.inTransaction(
                () -> {
                    PairMember mentee = pair.partnerships.ofMember(pair.id, pair.mentee);
                    PairMember mentor = pair.partnerships.ofMember(pair.id, pair.mentor);
                    Objective objective =
                            Objective.set(
                                    ObjectiveId.next(),
                                    mentee,
                                    0,
                                    0,
                                    new Objective.Words(
                                            pair.phases
                                                    .require(pair.phase)
                                                    .form("development-plan"),
                                            answer(mentee, "need", "mentee’s objective"),
                                            ObjectiveState.UNDER_WAY,
                                            LocalDate.of(2026, 12, 18),
                                            false),
                                    NOW);
                    var objectives = db.make(JpaObjectives.class);
                    objectives.add(objective);
                    objectives.add(
                            Comment.say(
                                    CommentId.next(),
                                    mentor,
                                    objective,
                                    vault.seal(mentor, "mentor’s comment"),
                                    NOW));
                });
    }

    private void reviewed() {
        FormId form = pair.form("review");
        db.inTransaction(
                () -> {
                    Review review =
                            Review.open(pair.id, pair.forms.form(form), LocalDate.of(2026, 10, 7));
                    db.make(JpaReviews.class).add(review);
                    answered(review, Side.MENTOR, pair.mentor, "mentor’s view");
                    answered(review, Side.MENTEE, pair.mentee, "mentee’s view");
                });
    }

    private void answered(Review review, Side side, PersonId person, String words) {
        caller.becomes(person);
        review.answer(
                side,
                vault.seal(caller.self(), Answers.NONE.with("helps", words).toJson()),
                vault.seal(pair.partnerships.ofMember(pair.id, person), "continue"));
    }

    private SealedText answer(PairMember writer, String question, String words) {
        return vault.seal(writer, Answers.NONE.with(question, words).toJson());
    }
}
