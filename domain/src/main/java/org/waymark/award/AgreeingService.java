package org.waymark.award;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Accounts;
import org.waymark.access.CurrentPerson;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * In Programme support the mentor may mark what their mentee submits, as the first of two markers
 * (PRODUCT §13). Only the mentee can agree to it, and take it back until the mentor has begun.
 */
@Stateless
public class AgreeingService {
    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject Submissions submissions;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public AgreeingService() {}

    /** Said twice, it is said once. */
    @RolesAllowed(STAFF)
    public void agree(AwardId id) {
        PersonId mentor = mentor(id).person();
        Optional<Submission> open = open(id);
        if (awards.agree(id, me.id(), mentor, clock.instant())) {
            accounts.rightsChanged(List.of(mentor));
            boolean waits =
                    open.filter(one -> one.state() == SubmissionState.MARKING).isPresent()
                            && submissions.markings(open.get().id()).stream()
                                    .noneMatch(one -> one.place() == Place.FIRST);
            happened.fire(
                    new MentorAgreedTo(
                            me.id(),
                            id,
                            mentor,
                            waits ? open.get().id() : null,
                            waits ? open.get().assessBy() : null));
        }
    }

    @RolesAllowed(STAFF)
    public void withdraw(AwardId id) {
        PersonId mentor = mentor(id).person();
        Optional<Submission> open = open(id);
        if (open.isPresent()
                && submissions.markings(open.get().id()).stream()
                        .anyMatch(one -> one.marker().equals(mentor))) {
            throw new RuleBroken("award.rule.mentor-marks");
        }
        if (awards.withdraw(id, me.id())) {
            accounts.rightsChanged(List.of(mentor));
            happened.fire(
                    new MentorNoLongerAgreedTo(
                            me.id(), id, mentor, open.map(Submission::id).orElse(null)));
        }
    }

    private Awards.OwnMentor mentor(AwardId id) {
        return awards.mentorOf(awards.requireFor(me.id(), id), me.id()).orElseThrow(NotFound::new);
    }

    /** What isn't decided yet, locked, so that the mentor can't take it meanwhile. */
    private Optional<Submission> open(AwardId id) {
        return submissions.of(id, me.id()).stream()
                .filter(one -> one.state() != SubmissionState.DECIDED)
                .findFirst()
                .map(one -> submissions.requireLocked(one.id()));
    }
}
