package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationView;
import org.waymark.observation.SuggestionView;
import org.waymark.partnership.Side;
import org.waymark.web.frame.Toast;

/** The reader's part of the write-up: the observer's or the observed's. */
@Named
@RequestScoped
public class WriteObservationPage {
    @Inject @Param private String id;
    @Inject ObservationService service;
    @Inject DraftService drafts;
    @Inject Toast toast;

    private ObservationView view;
    private Answers answers;
    private KeptAnswers draft;
    private List<Line> suggestions;
    private Integer minutes;

    @PostConstruct
    void load() {
        view = service.view(new ObservationId(id));
        draft = drafts.find(ObservationService.FORM, id).orElse(null);
        answers = view.ownPart();
        suggestions = new ArrayList<>();
        for (int number = 0; number < ObservationService.MOST_SUGGESTIONS; number++) {
            suggestions.add(new Line(number + 1, written(number)));
        }
        minutes = view.isWritten() ? view.minutesObserving() : view.minutes();
        if (draft != null) {
            resume(draft.answers());
        }
    }

    private String written(int number) {
        List<SuggestionView> all = view.suggestions();
        return number < all.size() ? all.get(number).text() : null;
    }

    private void resume(Answers kept) {
        Form part = view.part();
        answers = answers.with(kept.only(key -> part.question(key).isPresent()));
        for (Line line : suggestions) {
            if (kept.has(line.id())) {
                line.text = kept.text(line.id());
            }
        }
    }

    public void write() {
        service.write(
                view.id(),
                answers,
                isSuggesting()
                        ? suggestions.stream()
                                .map(line -> line.text == null ? "" : line.text)
                                .toList()
                        : List.of(),
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

    public KeptAnswers getDraft() {
        return draft;
    }

    public Line getFirst() {
        return suggestions.get(0);
    }

    public Line getSecond() {
        return suggestions.get(1);
    }

    public Line getThird() {
        return suggestions.get(2);
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

    /** One suggestion as it is being written. */
    public static class Line {
        private final int number;
        private String text;

        Line(int number, String text) {
            this.number = number;
            this.text = text;
        }

        /** The id of its field. */
        private String id() {
            return number == 1 ? "suggestion" : "suggestion-" + number;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
