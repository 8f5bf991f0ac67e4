package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentService;
import org.waymark.enrolment.MyEnrolment;
import org.waymark.web.frame.Toast;

/** Where the caller stands in a phase, and the way out of it. */
@Named
@RequestScoped
public class MyEnrolmentPage {
    @Inject @Param private String id;
    @Inject EnrolmentService enrolments;
    @Inject Toast toast;

    private MyEnrolment enrolment;

    @PostConstruct
    void load() {
        enrolment = enrolments.mine(new EnrolmentId(id));
    }

    public void pause() {
        enrolments.pause(enrolment.id());
        toast.say("enrolment.mine.nowPaused");
        again();
    }

    public void resume() {
        enrolments.resume(enrolment.id());
        toast.say("enrolment.mine.nowResumed");
        again();
    }

    public void leave() {
        enrolments.leave(enrolment.id());
        toast.say("enrolment.mine.left", enrolment.phaseName());
        Faces.redirect("my/schemes/index.xhtml");
    }

    private void again() {
        Faces.redirect("my/enrolment/view.xhtml?id=%s", enrolment.id().value());
    }

    public MyEnrolment getEnrolment() {
        return enrolment;
    }
}
