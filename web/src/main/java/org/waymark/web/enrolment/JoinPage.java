package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.ProfilePage;
import org.waymark.form.Answers;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The caller's profile: filled in to join a phase, and changed later. */
@Named
@RequestScoped
public class JoinPage {
    @Inject @Param private String phase;
    @Inject @Param private String as;
    @Inject JoiningService joining;
    @Inject DraftService drafts;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private ProfilePage profile;
    private Answers answers;
    private String saved;

    @PostConstruct
    void load() {
        profile = joining.profile(new PhaseId(phase), part());
        answers = profile.answers();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            drafts.find(profile.form().key(), phase).ifPresent(this::restore);
        }
    }

    private void restore(KeptAnswers kept) {
        answers =
                answers.with(kept.answers().only(key -> profile.form().question(key).isPresent()));
        saved = texts.of("frame.saved", words.time(kept.keptAt()));
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

    /** When a draft was kept, or null. */
    public String getSaved() {
        return saved;
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
