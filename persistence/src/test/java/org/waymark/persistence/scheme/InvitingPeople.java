package org.waymark.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Invited;
import org.waymark.scheme.InvitingService;
import org.waymark.scheme.Part;
import org.waymark.scheme.PeopleInvited;
import org.waymark.scheme.Phase;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.Slice;

class InvitingPeople {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Fired<Happened> fired = new Fired<>();
    private final JpaPhases phases = db.make(JpaPhases.class);
    private final JpaInvitations invitations = db.make(JpaInvitations.class);
    private final InvitingService inviting =
            db.make(InvitingService.class, new Caller(PersonId.next()), phases, invitations, fired);
    private PeopleFixture people;
    private Phase before;
    private Phase draft;
    private PersonId ann;
    private PersonId ben;

    @BeforeEach
    void aDraftAfterAPhase() {
        people = new PeopleFixture(db);
        before = Rows.aPhase(db);
        draft = before.another("Spring", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 1));
        db.inTransaction(() -> phases.add(draft));
        ann = people.person("Ann", "Able");
        ben = people.person("Ben", "Best");
    }

    @Test
    void takesStaffNumbersAndAddressesInAnyCase() {
        assertThat(invite(Part.MENTOR, "n10001\n\n  P2@Northmoor.example ")).isEqualTo(2);

        assertThat(listed()).extracting(Invited::person).containsExactly(ann, ben);
        assertThat(fired.events())
                .last()
                .isInstanceOfSatisfying(
                        PeopleInvited.class,
                        event -> assertThat(event.people()).containsExactly(ann, ben));
        assertThat(invite(Part.MENTOR, "N10001\nN10001")).isZero();
        assertThat(invite(Part.MENTEE, "N10001")).isEqualTo(1);
    }

    @Test
    void namesTheLinesThatNobodyHasAndInvitesNobody() {
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '%s'".formatted(ben.value()));

        assertThatThrownBy(() -> invite(Part.MENTOR, "N10001\nnobody@else.example\n\nN10002"))
                .hasMessage("scheme.rule.invite-unknown")
                .extracting("values")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("2, 4");
        assertThatThrownBy(() -> invite(Part.MENTOR, " \n"))
                .hasMessage("scheme.rule.invite-nobody");
        assertThat(listed()).isEmpty();
    }

    @Test
    void namesTheLinesOfThoseWhomTheAudienceDoesNotAdmit() {
        db.sql(
                "INSERT INTO phase_audience (phase_id, part, kind, included) VALUES ('%s', 'MENTEE', '%s', '%s')"
                        .formatted(
                                draft.id().value(), Audience.Kind.GRADE, PersonId.next().value()));

        assertThatThrownBy(() -> invite(Part.MENTEE, "N10001"))
                .hasMessage("scheme.rule.invite-no-mentee");
        assertThat(invite(Part.MENTOR, "N10001")).isEqualTo(1);
    }

    @Test
    void asksThoseOfEarlierPhasesAgainAsWhatTheyWere() {
        JpaEnrolments enrolments = db.make(JpaEnrolments.class);
        db.inTransaction(
                () -> {
                    enrolments.add(AnEnrolment.ofApprovedMentor(before, ann, 1));
                    enrolments.add(AnEnrolment.ofMentee(before, ben));
                });

        assertThat(db.inTransaction(() -> inviting.inviteThoseBefore(draft.id()))).isEqualTo(2);
        assertThat(listed()).extracting(Invited::part).containsExactly(Part.MENTOR, Part.MENTEE);
        assertThat(db.inTransaction(() -> inviting.inviteThoseBefore(draft.id()))).isZero();
    }

    @Test
    void takesAGuestAsAMentorWhereNoListIsChosenForMentors() {
        db.sql("DELETE FROM post");
        db.sql(
                "UPDATE person SET institution = 'Partner', guest_role = 'Guest mentor', guest_until = '2030-01-01' WHERE id = '%s'"
                        .formatted(ann.value()));

        assertThatThrownBy(() -> invite(Part.MENTEE, "p1@northmoor.example"))
                .hasMessage("scheme.rule.invite-no-mentee");
        assertThat(invite(Part.MENTOR, "p1@northmoor.example")).isEqualTo(1);
        assertThat(listed()).extracting(Invited::person).containsExactly(ann);
    }

    @Test
    void leavesOutWhoHasJoined() {
        JpaEnrolments enrolments = db.make(JpaEnrolments.class);
        db.inTransaction(() -> enrolments.add(AnEnrolment.ofMentee(before, ben)));

        assertThat(
                        db.inTransaction(
                                () ->
                                        inviting.inviteNamed(
                                                before.id(), Part.MENTEE, "N10001\nN10002")))
                .isEqualTo(1);
    }

    @Test
    void isTakenBackAndNotThereOnceThePhaseIsClosed() {
        invite(Part.MENTOR, "N10001");
        db.inTransaction(() -> inviting.takeBack(draft.id(), Part.MENTOR, ann));
        assertThat(listed()).isEmpty();

        db.sql("UPDATE phase SET state = 'CLOSED'");
        assertThatThrownBy(() -> invite(Part.MENTOR, "N10001"))
                .hasMessage("scheme.rule.invite-closed");
    }

    @Test
    void isReadPageByPageMentorsFirst() {
        invite(Part.MENTEE, "N10001\nN10002");
        invite(Part.MENTOR, "N10002");

        Slice<Invited> first = db.inTransaction(() -> invitations.page(draft.id(), null, 2));
        Slice<Invited> second =
                db.inTransaction(() -> invitations.page(draft.id(), first.next(), 2));

        assertThat(first.items()).extracting(Invited::person).containsExactly(ben, ann);
        assertThat(second.items()).extracting(Invited::person).containsExactly(ben);
        assertThat(second.hasMore()).isFalse();
    }

    private int invite(Part part, String lines) {
        return db.inTransaction(() -> inviting.inviteNamed(draft.id(), part, lines));
    }

    private List<Invited> listed() {
        return db.inTransaction(() -> inviting.invited(draft.id(), null).page().items());
    }
}
