package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.MentorPaused;
import org.waymark.matching.Choices;
import org.waymark.matching.NextStep;
import org.waymark.matching.RequestMovedOn;
import org.waymark.matching.RequestWithdrawn;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.Part;
import org.waymark.shared.Happened;

/** When a mentor who was asked can't say yes any more, the list goes on at once. */
class NoMenteeWaitsInVain {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId tom;
    private PersonId ruth;
    private PersonId david;

    @BeforeEach
    void aMenteeHasAskedTheFirstOfTwo() {
        matching = new AMatching(db);
        tom = matching.mentee("Tom");
        ruth = matching.mentor("Ruth", 2);
        david = matching.mentor("David", 2);
        choose(tom, ruth);
        choose(tom, david);
        ask(tom);
        matching.fired.forget();
    }

    @Test
    void asksTheNextWhenTheMentorLeavesThePhase() {
        leavesAsMentor(ruth);

        assertThat(asked(tom)).isEqualTo(david);
        assertThat(movedOn().mentor()).isEqualTo(ruth);
        assertThat(movedOn().next()).isEqualTo(NextStep.NEXT_ASKED);
    }

    @Test
    void letsTheMenteeChooseWhereTheListIsAtItsEnd() {
        leavesAsMentor(david);
        assertThat(matching.fired.events()).as("nobody knew of it").isEmpty();

        leavesAsMentor(ruth);

        assertThat(movedOn().next()).isEqualTo(NextStep.CHOOSE);
        assertThat(choices(tom).isEmpty()).isTrue();
    }

    @Test
    void asksTheNextWhenACoordinatorPausesTheMentor() {
        db.sql("UPDATE enrolment SET paused = 1 WHERE person_id = '" + ruth.value() + "'");
        happens(
                "paused",
                new MentorPaused(
                        PersonId.next(),
                        EnrolmentId.next(),
                        matching.phase.id(),
                        ruth,
                        Part.MENTOR));

        assertThat(asked(tom)).isEqualTo(david);
    }

    @Test
    void asksTheNextWhenTheRecordsSayThatTheMentorHasLeftTheUniversity() {
        imported();
        assertThat(asked(tom)).isEqualTo(ruth);

        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + ruth.value() + "'");
        imported();

        assertThat(asked(tom)).isEqualTo(david);
        assertThat(movedOn().by()).isNull();
    }

    @Test
    void asksTheNextWhenAReportingLineJoinsTheTwo() {
        PersonId between = matching.people.person("In", "Between");
        manages(ruth, between);
        manages(between, tom);
        imported();

        assertThat(asked(tom)).isEqualTo(david);
    }

    @Test
    void endsTheListOfAMenteeWhoHasLeftTheUniversity() {
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + tom.value() + "'");
        imported();

        assertThat(matching.fired.event()).isInstanceOf(RequestWithdrawn.class);
        assertThat(db.ask("SELECT COUNT(*) FROM match_request WHERE state <> 'WITHDRAWN'"))
                .isEqualTo(0L);
    }

    @Test
    void leavesAloneWhatTheMentorMayStillAnswer() {
        PersonId other = matching.mentee("Other");
        choose(other, david);
        ask(other);
        matching.fired.forget();

        leavesAsMentor(ruth);

        assertThat(asked(other)).isEqualTo(david);
        assertThat(asked(tom)).isEqualTo(david);
    }

    private void leavesAsMentor(PersonId mentor) {
        db.sql(
                "UPDATE enrolment SET state = 'LEFT', left_at = NOW() WHERE person_id = '"
                        + mentor.value()
                        + "'");
        happens(
                "left",
                new EnrolmentLeft(
                        mentor, EnrolmentId.next(), matching.phase.id(), mentor, Part.MENTOR));
    }

    private void imported() {
        matching.imports(matching.nobodyLeftWaiting());
    }

    private void manages(PersonId manager, PersonId person) {
        matching.manages(manager, person);
    }

    private void happens(String observer, Happened event) {
        matching.happens(matching.nobodyLeftWaiting(), observer, event);
    }

    private RequestMovedOn movedOn() {
        return matching.fired.events().stream()
                .filter(RequestMovedOn.class::isInstance)
                .map(RequestMovedOn.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void choose(PersonId mentee, PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
    }

    private void ask(PersonId mentee) {
        db.inTransaction(() -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
    }

    private Choices choices(PersonId mentee) {
        return db.inTransaction(() -> matching.choosing(mentee).choices(matching.phase.id()));
    }

    private PersonId asked(PersonId mentee) {
        return choices(mentee).open().orElseThrow().mentor().id();
    }
}
