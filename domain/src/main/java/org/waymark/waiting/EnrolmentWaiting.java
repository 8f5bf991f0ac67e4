package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.MentorApproved;
import org.waymark.enrolment.MentorTrained;
import org.waymark.enrolment.MentorTrainingBooked;
import org.waymark.enrolment.MentorTrainingOff;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Training;

/**
 * A new mentor waits for a coordinator's yes, and has a training to do where the phase asks; a
 * coordinator notes that it took place.
 */
@ApplicationScoped
public class EnrolmentWaiting {
    private static final String APPROVE = "mentor-approve";
    private static final String TRAIN = "mentor-train";
    private static final String TRAIN_ON = "mentor-train-on";
    private static final String RECORD = "mentor-train-record";

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

    void on(@Observes MentorTrainingBooked event) {
        EnrolmentId id = event.enrolment();
        list.done(TRAIN, id);
        list.add(WaitingItem.of(event.person(), TRAIN_ON, id).by(event.on()).at(page(id)));
        for (PersonId coordinator : coordinators.in(event.phase(), event.person())) {
            list.add(
                    WaitingItem.of(coordinator, RECORD, id)
                            .about(event.person())
                            .by(event.on())
                            .at("/coordinate/enrolment/training.xhtml?id=" + id.value()));
        }
    }

    void on(@Observes MentorTrained event) {
        for (String kind : List.of(TRAIN, TRAIN_ON, RECORD)) {
            list.done(kind, event.enrolment());
        }
    }

    void on(@Observes MentorTrainingOff event) {
        list.done(TRAIN_ON, event.enrolment());
        list.done(RECORD, event.enrolment());
        train(enrolments.require(event.enrolment()), phases.require(event.phase()));
    }

    void on(@Observes EnrolmentLeft event) {
        list.doneAbout(event.enrolment());
    }

    private void train(Enrolment mentor, Phase phase) {
        boolean missing =
                phase.rules().training() == Training.REQUIRED && mentor.mentorTrainedOn().isEmpty();
        if (missing && mentor.state() == EnrolmentState.JOINED) {
            list.add(WaitingItem.of(mentor.person(), TRAIN, mentor.id()).at(page(mentor.id())));
        }
    }

    private static String page(EnrolmentId id) {
        return "/my/enrolment/view.xhtml?id=" + id.value();
    }
}
