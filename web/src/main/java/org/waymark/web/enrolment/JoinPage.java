package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.ProfilePage;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** The caller's profile: filled in to join a phase, and changed later. */
@Named
@RequestScoped
public class JoinPage {
    @Inject @Param private String phase;
    @Inject @Param private String as;
    @Inject JoiningService joining;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private ProfilePage profile;
    private Answers answers;

    @PostConstruct
    void load() {
        profile = joining.profile(new PhaseId(phase), part());
        Form form = profile.form();
        answers = draft.over(profile.answers(), form, form.key(), phase);
    }

    public void save() {
        EnrolmentId enrolment = profile.enrolment();
        if (enrolment == null) {
            enrolment = joining.join(profile.phase(), part(), answers);
            toast.say("enrolment.join.joined", profile.phaseName());
        } else {
            joining.change(profile.phase(), part(), answers);
            toast.say("enrolment.join.saved");
        }
        Faces.redirect("my/enrolment/view.xhtml?id=%s", enrolment.value());
    }

    private Part part() {
        for (Part part : Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(as)) {
                return part;
            }
        }
        throw new NotFound();
    }

    public ProfilePage getProfile() {
        return profile;
    }

    public boolean isNew() {
        return profile.enrolment() == null;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
