package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationView;
import org.waymark.observation.WriteUpService;
import org.waymark.partnership.Side;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** The reader's part of the write-up: the observer's or the observed's. */
@Named
@RequestScoped
public class WriteObservationPage {
    @Inject @Param private String id;
    @Inject ObservationService observations;
    @Inject WriteUpService writeUps;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private ObservationView view;
    private Answers answers;
    private TypedSuggestions suggestions;
    private Integer minutes;

    @PostConstruct
    void load() {
        view = observations.view(new ObservationId(id));
        answers = view.ownPart();
        suggestions = new TypedSuggestions(view.suggestions());
        minutes = view.isWritten() ? view.minutesObserving() : view.minutes();
        draft.find(WriteUpService.FORM, id).ifPresent(this::goOnWith);
    }

    private void goOnWith(Answers kept) {
        Form part = view.part();
        answers = answers.with(kept.only(key -> part.question(key).isPresent()));
        suggestions.goOnWith(kept);
    }

    public void write() {
        writeUps.write(
                view.id(),
                answers,
                isSuggesting() ? suggestions.texts() : List.of(),
                minutes == null ? 0 : minutes);
        toast.say("observation.write.done", view.partner().givenName());
        Faces.redirect("my/observation/view.xhtml?id=%s", id);
    }

    /** Only the mentor suggests, and only to the mentee whom they observed. */
    public boolean isSuggesting() {
        return view.isObserver() && view.observed() == Side.MENTEE;
    }

    /** Marked suggestions stay as they are. */
    public boolean isMarked() {
        return view.suggestions().stream().anyMatch(one -> one.mark() != null);
    }

    public ObservationView getView() {
        return view;
    }

    public TypedSuggestions getSuggestions() {
        return suggestions;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
