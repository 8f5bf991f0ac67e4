package org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.waymark.plan.ObjectiveLine;
import org.waymark.web.text.Texts;

/** The quiet line under an objective: by when, how they will know, what was said. */
@Named
@RequestScoped
public class ObjectiveWords {
    @Inject Texts texts;

    public String hint(ObjectiveLine line) {
        List<String> parts = new ArrayList<>();
        if (line.due() != null) {
            parts.add(texts.of("plan.hint.due", line.due()));
        }
        if (line.effectTold()) {
            parts.add(texts.of("plan.hint.effect"));
        } else if (!line.knownBy().isBlank()) {
            parts.add(texts.of("plan.hint.known", line.knownBy()));
        }
        if (line.comments() > 0) {
            parts.add(texts.of("plan.hint.comments", line.comments()));
        }
        if (line.openActions() > 0) {
            parts.add(texts.of("plan.hint.actions", line.openActions()));
        }
        return String.join(". ", parts);
    }
}
