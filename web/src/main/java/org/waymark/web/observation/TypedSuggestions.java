package org.waymark.web.observation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.observation.SuggestionView;
import org.waymark.observation.WriteUpService;

/** The suggestions of a write-up as they are being typed, each in its field. */
public class TypedSuggestions {
    private final List<Line> lines = new ArrayList<>();

    TypedSuggestions(List<SuggestionView> written) {
        for (int i = 0; i < WriteUpService.MOST_SUGGESTIONS; i++) {
            lines.add(new Line(i + 1, i < written.size() ? written.get(i).text() : null));
        }
    }

    void goOnWith(Answers draft) {
        for (Line line : lines) {
            if (draft.has(line.id())) {
                line.text = draft.text(line.id());
            }
        }
    }

    List<String> texts() {
        return lines.stream().map(line -> line.text == null ? "" : line.text).toList();
    }

    public Line getFirst() {
        return lines.get(0);
    }

    public Line getSecond() {
        return lines.get(1);
    }

    public Line getThird() {
        return lines.get(2);
    }

    /** One of them. */
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
