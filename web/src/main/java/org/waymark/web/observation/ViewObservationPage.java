package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationState;
import org.waymark.observation.ObservationView;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** Where an observation stands, and what comes next. */
@Named
@RequestScoped
public class ViewObservationPage {
    @Inject @Param private String id;
    @Inject ObservationService observations;
    @Inject Toast toast;
    @Inject Texts texts;

    private ObservationView view;

    @PostConstruct
    void load() {
        view = observations.view(new ObservationId(id));
    }

    /** Says what was done, on this page again. */
    void done(String key) {
        toast.say(key, view.partner().givenName());
        Faces.redirect("my/observation/view.xhtml?id=%s", id);
    }

    public ObservationView getView() {
        return view;
    }

    public String getTitle() {
        String whose = view.isObserver() ? "partner" : "own";
        String when = view.state().tookPlace() ? "-over" : "";
        return texts.of("observation.title." + whose + when, view.partner().givenName());
    }

    /** Five steps, of which the current one is what there is to do now. */
    public List<Step> getSteps() {
        List<String> labels =
                List.of(
                        texts.of("observation.steps.proposed"),
                        texts.of("observation.steps.accepted"),
                        texts.of("observation.steps.observed"),
                        texts.of("observation.steps.written"),
                        texts.of("observation.steps.talked"));
        return Step.list(
                labels,
                switch (view.state()) {
                    case PROPOSED, DECLINED, CANCELLED -> 1;
                    case ACCEPTED -> 2;
                    case HELD -> 3;
                    case WRITTEN_UP -> view.unmarked() > 0 ? 3 : 4;
                    case TALKED_OVER -> 5;
                });
    }

    /** What to look at is for the observed to say, until it took place. */
    public boolean isFocusToSay() {
        return !view.isObserver() && isAhead();
    }

    public boolean isAhead() {
        return view.state().isAhead();
    }

    public boolean isWrittenUp() {
        return view.state() == ObservationState.WRITTEN_UP
                || view.state() == ObservationState.TALKED_OVER;
    }

    /** Whether the reader is the mentee with suggestions left to mark. */
    public boolean isToMark() {
        return !view.isObserver() && view.unmarked() > 0;
    }

    public boolean isOver() {
        return view.state() == ObservationState.DECLINED
                || view.state() == ObservationState.CANCELLED;
    }
}
