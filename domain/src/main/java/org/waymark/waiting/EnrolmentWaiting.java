package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.MentorApproved;
import org.waymark.enrolment.MentorTrained;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Training;

/** A new mentor waits for a coordinator's yes, and has a training to do where the phase asks. */
@ApplicationScoped
public class EnrolmentWaiting {
    private static final String APPROVE = "mentor-approve";
    private static final String TRAIN = "mentor-train";

    @Inject WaitingList list;
    @Inject Enrolments enrolments;
    @Inject Phases phases;
    @Inject ActingCoordinators coordinators;

    protected EnrolmentWaiting() {}

    void on(@Observes Enrolled event) {
        if (event.part() != Part.MENTOR) {
            return;
        }
        Enrolment mentor = enrolments.require(event.enrolment());
        Phase phase = phases.require(event.phase());
        if (mentor.state() == EnrolmentState.WAITING) {
            for (PersonId coordinator : coordinators.in(phase.id(), mentor.person())) {
                list.add(
                        WaitingItem.of(coordinator, APPROVE, mentor.id())
                                .about(mentor.person())
                                .at(
                                        "/coordinate/enrolment/index.xhtml?phase="
                                                + phase.id().value()));
            }
        } else {
            train(mentor, phase);
        }
    }

    void on(@Observes MentorApproved event) {
        list.done(APPROVE, event.enrolment());
        train(enrolments.require(event.enrolment()), phases.require(event.phase()));
    }

    void on(@Observes MentorTrained event) {
        list.done(TRAIN, event.enrolment());
    }

    void on(@Observes EnrolmentLeft event) {
        list.doneAbout(event.enrolment());
    }

    private void train(Enrolment mentor, Phase phase) {
        boolean missing =
                phase.rules().training() == Training.REQUIRED && mentor.mentorTrainedOn().isEmpty();
        if (missing) {
            list.add(WaitingItem.of(mentor.person(), TRAIN, mentor.id()).at(page(mentor.id())));
        }
    }

    private static String page(EnrolmentId id) {
        return "/my/enrolment/view.xhtml?id=" + id.value();
    }
}
