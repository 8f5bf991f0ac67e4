package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.MentorService.Participants;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** Who takes part in a phase, as its coordinator sees them: states and dates. */
@Named
@RequestScoped
public class ParticipantsPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject MentorService mentors;
    @Inject Toast toast;

    private Participants participants;

    @PostConstruct
    void load() {
        participants =
                mentors.participants(
                        new PhaseId(phase), after == null ? null : new EnrolmentId(after));
    }

    public void approve(String enrolment) {
        mentors.approve(new EnrolmentId(enrolment));
        toast.say("enrolment.list.approved");
        Faces.redirect("coordinate/enrolment/index.xhtml?phase=%s", phase);
    }

    public Participants getParticipants() {
        return participants;
    }

    public String getPhase() {
        return phase;
    }
}
