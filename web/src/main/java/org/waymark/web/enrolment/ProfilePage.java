package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.MentorService.ProfileRead;
import org.waymark.web.frame.Toast;

/** A member's profile as the coordinator of the phase reads it. */
@Named
@RequestScoped
public class ProfilePage {
    @Inject @Param private String id;
    @Inject MentorService mentors;
    @Inject Toast toast;

    private ProfileRead profile;

    @PostConstruct
    void load() {
        profile = mentors.profile(new EnrolmentId(id));
    }

    public void approve() {
        mentors.approve(profile.id());
        toast.say("enrolment.list.approved");
        Faces.redirect("coordinate/enrolment/index.xhtml?phase=%s", profile.phase().value());
    }

    public void pause() {
        mentors.pause(profile.id());
        toast.say("enrolment.profile.paused", profile.person().name());
        again();
    }

    public void resume() {
        mentors.resume(profile.id());
        toast.say("enrolment.profile.resumed", profile.person().name());
        again();
    }

    private void again() {
        Faces.redirect("coordinate/enrolment/profile.xhtml?id=%s", profile.id().value());
    }

    public ProfileRead getProfile() {
        return profile;
    }

    public boolean isWaiting() {
        return profile.state() == EnrolmentState.WAITING;
    }
}
