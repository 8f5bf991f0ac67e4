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
import org.waymark.enrolment.TrainingKind;
import org.waymark.web.frame.Toast;

/** Records that a mentor was trained. */
@Named
@RequestScoped
public class TrainingPage {
    @Inject @Param private String id;
    @Inject MentorService mentors;
    @Inject Toast toast;

    private TrainingRecord mentor;
    private LocalDate trainedOn;
    private TrainingKind kind;

    @PostConstruct
    void load() {
        mentor = mentors.training(new EnrolmentId(id));
        trainedOn = mentor.trainedOn();
        kind = mentor.kind() == null ? TrainingKind.SESSION : mentor.kind();
    }

    public void record() {
        mentors.recordTraining(new EnrolmentId(id), trainedOn, kind);
        toast.say("enrolment.training.recorded", mentor.name());
        Faces.redirect("coordinate/enrolment/index.xhtml?phase=%s", mentor.phase().value());
    }

    public TrainingRecord getMentor() {
        return mentor;
    }

    public TrainingKind[] getKinds() {
        return TrainingKind.values();
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate trainedOn) {
        this.trainedOn = trainedOn;
    }

    public TrainingKind getKind() {
        return kind;
    }

    public void setKind(TrainingKind kind) {
        this.kind = kind;
    }
}
