package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Question;
import org.waymark.scheme.FormBeingEdited;
import org.waymark.scheme.FormEditingService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.text.Texts;

/** A form without answers, to be printed for those who work on paper. */
@Named
@RequestScoped
public class BlankFormPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject FormEditingService editing;
    @Inject Texts texts;

    private FormBeingEdited edited;

    @PostConstruct
    void load() {
        edited = editing.open(new PhaseId(id), form);
    }

    /** What can be ticked on paper. */
    public List<String> boxes(Question question) {
        return switch (question.kind()) {
            case YES_NO -> List.of(texts.get("frame.field.yes"), texts.get("frame.field.no"));
            case SCALE -> List.of("1", "2", "3", "4", "5", texts.get("form.scale.na"));
            default -> question.options().stream().map(option -> option.label()).toList();
        };
    }

    public boolean isLong(Question question) {
        return question.kind() == Kind.LONG;
    }

    public String getId() {
        return id;
    }

    public String getKey() {
        return form;
    }

    public String getPhase() {
        return edited.phaseName();
    }

    public Form getShown() {
        return edited.form();
    }
}
