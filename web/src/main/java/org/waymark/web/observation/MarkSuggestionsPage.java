package org.waymark.web.observation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.observation.Mark;
import org.waymark.observation.MarkedSuggestion;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationView;
import org.waymark.observation.SuggestionId;
import org.waymark.observation.SuggestionView;
import org.waymark.observation.WriteUpService;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;

/** The mentee says what became of each suggestion. */
@Named
@RequestScoped
public class MarkSuggestionsPage {
    @Inject @Param private String id;
    @Inject ObservationService observations;
    @Inject WriteUpService writeUps;
    @Inject Toast toast;

    private ObservationView view;
    private List<Line> lines;

    @PostConstruct
    void load() {
        view = observations.view(new ObservationId(id));
        if (view.isObserver() || view.suggestions().isEmpty()) {
            throw new NotFound();
        }
        lines = view.suggestions().stream().map(Line::new).toList();
    }

    public void save() {
        Map<SuggestionId, MarkedSuggestion> marks = new HashMap<>();
        for (Line line : lines) {
            if (line.mark != null) {
                marks.put(
                        line.suggestion.id(),
                        new MarkedSuggestion(line.mark, line.note == null ? "" : line.note));
            }
        }
        writeUps.mark(view.id(), marks);
        toast.say("observation.mark.done", view.partner().givenName());
        Faces.redirect("my/observation/view.xhtml?id=%s", id);
    }

    public ObservationView getView() {
        return view;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Mark[] getMarks() {
        return Mark.values();
    }

    /** One suggestion with what the mentee says of it. */
    public static class Line {
        private final SuggestionView suggestion;
        private Mark mark;
        private String note;

        Line(SuggestionView suggestion) {
            this.suggestion = suggestion;
            this.mark = suggestion.mark();
            this.note = suggestion.note();
        }

        public SuggestionView getSuggestion() {
            return suggestion;
        }

        public Mark getMark() {
            return mark;
        }

        public void setMark(Mark mark) {
            this.mark = mark;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }
}
