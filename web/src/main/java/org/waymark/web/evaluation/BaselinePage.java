package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.BaselineService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.release.ReportingYear;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Words;

/** What one knows of mentoring already. */
@Named
@RequestScoped
public class BaselinePage {
    @Inject BaselineService service;
    @Inject KeptDraft draft;
    @Inject Words words;
    @Inject Toast toast;

    private Form form;
    private Answers answers = Answers.NONE;

    @PostConstruct
    void load() {
        form = service.toAnswer().orElse(null);
        if (form != null) {
            answers = draft.over(answers, form, BaselineService.DRAFT, getYear());
        }
    }

    public void answer() {
        service.answer(answers);
        toast.say("evaluation.baseline.kept");
        Faces.redirect("my/evaluation/index.xhtml");
    }

    /** Null where it is answered. */
    public Form getForm() {
        return form;
    }

    /** Under which its draft is kept. */
    public String getYear() {
        return String.valueOf(ReportingYear.of(words.today()).startsIn());
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
