package org.waymark.persistence.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.meeting.DidYouMeetRound;
import org.waymark.meeting.LapseRound;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.TomorrowRound;
import org.waymark.meeting.VenueKind;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationCalendar;
import org.waymark.partnership.Holding;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.meeting.JpaLapses;
import org.waymark.persistence.meeting.JpaMeetings;
import org.waymark.persistence.observation.JpaObservations;
import org.waymark.persistence.partnership.JpaHolds;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.rounds.OneRound;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.Ids;
import org.waymark.shared.Round;
import org.waymark.vault.SealedText;

/**
 * What is told by the clock is told once: by one of two servers that go the same round at once, and
 * after a stop of ten days, in which it fell due.
 */
class CatchingUp {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final MentorTraining ANY = MentorTraining.NOT_REQUIRED;
    private static final Instant BEFORE = Instant.parse("2026-10-19T09:00:00Z");
    private static final Map<String, Integer> ALL =
            Map.of(
                    "MeetingCameAndWent", 2,
                    "MeetingTomorrow", 2,
                    "MeetingsLapsed", 2,
                    "ObservationOver", 1,
                    "PartnershipGoesOn", 1);

    /** Nobody is told that a day comes when it has gone, nor on the day before yet what became. */
    private static final Map<String, Integer> ALL_ON_THE_DAY_BEFORE_THE_LAST =
            Map.of(
                    "MeetingCameAndWent", 1,
                    "MeetingTomorrow", 1,
                    "MeetingsLapsed", 2,
                    "ObservationOver", 1,
                    "PartnershipGoesOn", 1);

    private final ClockOnTheWall clock = ClockOnTheWall.at(BEFORE.toString());
    private final Fired<Happened> fired = new Fired<>();
    private final OneRound one = db.make(OneRound.class, db.make(JpaRoundsGone.class));
    private SignedPair pair;

    /** All of it falls due between the twentieth and the thirtieth of October. */
    @BeforeEach
    void whatFallsDue() {
        pair = new SignedPair(db);
        booked(pair.id, "2026-10-21T13:00:00Z");
        booked(pair.id, "2026-10-31T13:00:00Z");
        booked(pair.id, "2026-11-20T13:00:00Z");
        observed("2026-10-22T13:00:00Z");
        aPair("Idle");
        PartnershipId held = aPair("Away");
        db.sql(
                "INSERT INTO partnership_hold (id, partnership_id, begun_on, goes_on_at, begun_by,"
                        + " version) VALUES ('%s', '%s', '2026-10-19', '2026-10-24', '%s', 1)"
                                .formatted(Ids.next(), held.value(), pair.mentor.value()));
        db.sql("UPDATE partnership SET state = 'ON_HOLD' WHERE id = '" + held.value() + "'");
    }

    @Test
    void tellsEachOnceWithoutAStop() {
        for (int day = 0; day <= 12; day++) {
            theDayGoesBy();
        }
        assertThat(told()).isEqualTo(ALL);
    }

    @Test
    void tellsEachOnceAfterAStopOfTenDays() {
        theDayGoesBy();
        clock.passesDays(10);
        theDayGoesBy();
        theDayGoesBy();
        assertThat(told()).isEqualTo(ALL);
    }

    @Test
    void tellsEachOnceWhereTwoServersComeBackAtOnce() {
        clock.passesDays(11);
        for (int i = 0; i < 3; i++) {
            TwoAtOnce.times(
                    4,
                    () -> {
                        rounds();
                        return null;
                    });
            clock.passes(Duration.ofHours(1));
        }
        assertThat(told()).isEqualTo(ALL_ON_THE_DAY_BEFORE_THE_LAST);
    }

    /** A round that fails leaves no note, and is gone again. */
    @Test
    void tellsEachOnceWhereARoundFailedTheFirstTime() {
        clock.passesDays(11);
        var fails = new boolean[] {true};
        for (int i = 0; i < 2; i++) {
            for (Round round : all()) {
                try {
                    db.inTransaction(
                            () -> {
                                one.go(round, clock.instant());
                                if (fails[0]) {
                                    throw new IllegalStateException("the server is killed");
                                }
                            });
                } catch (IllegalStateException killed) {
                    assertThat(killed).hasMessage("the server is killed");
                }
            }
            if (fails[0]) {
                fired.forget();
                fails[0] = false;
            }
        }
        assertThat(told()).isEqualTo(ALL_ON_THE_DAY_BEFORE_THE_LAST);
    }

    private Map<String, Integer> told() {
        Map<String, Integer> told = new TreeMap<>();
        fired.events()
                .forEach(event -> told.merge(event.getClass().getSimpleName(), 1, Integer::sum));
        return told;
    }

    private void theDayGoesBy() {
        for (int hour = 0; hour < 3; hour++) {
            rounds();
            clock.passes(Duration.ofHours(8));
        }
    }

    private void rounds() {
        for (Round round : all()) {
            db.inTransaction(() -> one.go(round, clock.instant()));
        }
    }

    private List<Round> all() {
        Object[] things = {
            db.make(JpaMeetings.class),
            db.make(JpaLapses.class),
            db.make(JpaObservations.class),
            db.make(JpaHolds.class),
            pair.partnerships,
            pair.phases,
            (AgreedTerms) CatchingUp::terms,
            clock,
            fired
        };
        return List.of(
                db.make(Holding.class, things),
                db.make(DidYouMeetRound.class, things),
                db.make(TomorrowRound.class, things),
                db.make(LapseRound.class, things),
                db.make(ObservationCalendar.class, things));
    }

    private static Map<PartnershipId, AgreementTerms> terms(Collection<PartnershipId> ids) {
        Map<PartnershipId, AgreementTerms> terms = new HashMap<>();
        ids.forEach(id -> terms.put(id, everyThreeWeeks(id)));
        return terms;
    }

    private static AgreementTerms everyThreeWeeks(PartnershipId pair) {
        return new AgreementTerms(
                pair,
                1,
                Instant.EPOCH,
                SignedPair.SIGNED,
                SignedPair.SIGNED.plusYears(1),
                3,
                60,
                List.of(),
                false,
                false,
                false,
                false);
    }

    private PartnershipId aPair(String name) {
        return pair.and(
                pair.people.person(name, "Mentor", pair.mentorsManager),
                pair.people.person(name, "Mentee", pair.menteesManager),
                1);
    }

    private void booked(PartnershipId id, String begins) {
        Instant when = Instant.parse(begins);
        db.inTransaction(
                () -> {
                    var mentee = pair.partnerships.ofMember(id, pair.mentee);
                    var meeting =
                            Meeting.propose(
                                    MeetingId.next(),
                                    mentee,
                                    new Proposal(List.of(when), 60, VenueKind.ONLINE, ""),
                                    null,
                                    ANY,
                                    BEFORE);
                    meeting.accept(pair.partnerships.ofMember(id, pair.mentor), when, ANY, BEFORE);
                    db.make(JpaMeetings.class).add(meeting);
                });
    }

    private void observed(String begins) {
        db.inTransaction(
                () ->
                        db.make(JpaObservations.class)
                                .add(
                                        Observation.propose(
                                                pair.partnerships.ofMember(pair.id, pair.mentee),
                                                pair.phases.require(pair.phase).form("observation"),
                                                Side.MENTEE,
                                                Instant.parse(begins),
                                                50,
                                                new SealedText.Column()
                                                        .convertToEntityAttribute(new byte[] {1}),
                                                0,
                                                BEFORE)));
        db.sql("UPDATE observation SET state = 'ACCEPTED'");
    }
}
