package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.MentorApproved;
import org.waymark.enrolment.MentorPaused;
import org.waymark.enrolment.MentorTrainingBooked;
import org.waymark.enrolment.MentorTrainingOff;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Training;

/**
 * Tells coordinators that a mentor waits for their yes, and a mentor who may be asked from now on
 * that a training comes before the first meeting, for which day it is booked, and that a
 * coordinator paused new requests.
 */
@ApplicationScoped
public class EnrolmentMessages {
    @Inject Outbox outbox;
    @Inject Enrolments enrolments;
    @Inject Phases phases;
    @Inject ActingCoordinators coordinators;

    protected EnrolmentMessages() {}

    void on(@Observes Enrolled event) {
        if (event.part() != Part.MENTOR) {
            return;
        }
        if (enrolments.require(event.enrolment()).state() == EnrolmentState.WAITING) {
            approve(event);
        } else {
            train(event.enrolment(), event.phase());
        }
    }

    private void approve(Enrolled event) {
        Map<String, String> values =
                Map.of(
                        "partner", event.person().value(),
                        "phase", phases.require(event.phase()).name());
        for (PersonId coordinator : coordinators.in(event.phase(), event.person())) {
            outbox.write(
                    "mentor-approve",
                    coordinator,
                    "/coordinate/enrolment/index.xhtml?phase=" + event.phase().value(),
                    values);
        }
    }

    void on(@Observes MentorApproved event) {
        train(event.enrolment(), event.phase());
    }

    void on(@Observes MentorTrainingBooked event) {
        outbox.write(
                "training-needed-on",
                event.person(),
                page(event.enrolment()),
                Map.of("date", event.on().toString()));
    }

    void on(@Observes MentorTrainingOff event) {
        train(event.enrolment(), event.phase());
    }

    void on(@Observes MentorPaused event) {
        outbox.write(
                "paused",
                event.person(),
                page(event.enrolment()),
                Map.of("coordinator", event.by().value()));
    }

    private static String page(EnrolmentId id) {
        return "/my/enrolment/view.xhtml?id=" + id.value();
    }

    private void train(EnrolmentId id, PhaseId phase) {
        Enrolment mentor = enrolments.require(id);
        boolean missing =
                mentor.isLive()
                        && mentor.mentorTrainedOn().isEmpty()
                        && phases.require(phase).rules().training() == Training.REQUIRED;
        if (missing) {
            outbox.write("training-needed", mentor.person(), page(id), Map.of());
        }
    }
}
