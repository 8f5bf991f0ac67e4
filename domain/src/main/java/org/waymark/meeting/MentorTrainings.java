package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.Enrolments;
import org.waymark.partnership.Partnership;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Training;

/** How far the training of a pair's mentor is, by what the phase expects. */
@ApplicationScoped
public class MentorTrainings {
    @Inject Phases phases;
    @Inject Enrolments enrolments;

    protected MentorTrainings() {}

    MentorTraining of(Partnership pair) {
        if (phases.require(pair.phase()).rules().training() != Training.REQUIRED) {
            return MentorTraining.NOT_REQUIRED;
        }
        Optional<Enrolment> mentor = enrolments.find(pair.phase(), pair.mentor(), Part.MENTOR);
        return new MentorTraining(
                true,
                mentor.flatMap(Enrolment::mentorTrainedOn).orElse(null),
                mentor.flatMap(Enrolment::trainingBookedOn).orElse(null));
    }
}
