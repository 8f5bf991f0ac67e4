package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.MentorService.TrainingRecord;
import org.waymark.enrolment.TrainingStep;
import org.waymark.web.frame.Toast;

/** Records that a mentor was trained, or that the training is booked. */
@Named
@RequestScoped
public class TrainingPage {
    @Inject @Param private String id;
    @Inject MentorService mentors;
    @Inject Toast toast;

    private TrainingRecord mentor;
    private LocalDate trainedOn;
    private TrainingStep step;

    @PostConstruct
    void load() {
        mentor = mentors.training(new EnrolmentId(id));
        trainedOn = mentor.bookedOn() == null ? mentor.trainedOn() : mentor.bookedOn();
        step = mentor.kind() == null ? TrainingStep.SESSION : TrainingStep.of(mentor.kind());
    }

    public void record() {
        if (step == TrainingStep.BOOKED) {
            mentors.bookTraining(new EnrolmentId(id), trainedOn);
            toast.say("enrolment.training.booked", mentor.name());
        } else {
            mentors.recordTraining(new EnrolmentId(id), trainedOn, step.kind());
            toast.say("enrolment.training.recorded", mentor.name());
        }
        Faces.redirect("coordinate/enrolment/index.xhtml?phase=%s", mentor.phase().value());
    }

    public TrainingRecord getMentor() {
        return mentor;
    }

    public TrainingStep[] getSteps() {
        return TrainingStep.values();
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public TrainingStep getStep() {
        return step;
    }

    public void setStep(TrainingStep step) {
        this.step = step;
    }
}
