package org.waymark.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.web.text.Texts;

/** How a question is answered on paper. */
@Named
@ApplicationScoped
public class BlankForms {
    private Texts texts;

    protected BlankForms() {}

    @Inject
    public BlankForms(Texts texts) {
        this.texts = texts;
    }

    /** What can be ticked; nothing where one writes. */
    public List<String> boxes(Question question) {
        return switch (question.kind()) {
            case YES_NO -> List.of(texts.get("frame.field.yes"), texts.get("frame.field.no"));
            case SCALE -> List.of("1", "2", "3", "4", "5", texts.get("form.scale.na"));
            default -> question.options().stream().map(Option::label).toList();
        };
    }

    public boolean isLong(Question question) {
        return question.kind() == Kind.LONG;
    }
}
