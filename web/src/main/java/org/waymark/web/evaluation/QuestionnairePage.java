package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.QuestionnaireId;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.evaluation.QuestionnaireToAnswer;
import org.waymark.evaluation.Quotes;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.frame.Toast;

/** One questionnaire: to be answered, put away, or read again. */
@Named
@RequestScoped
public class QuestionnairePage {
    @Inject @Param private String id;
    @Inject QuestionnaireService questionnaires;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private QuestionnaireToAnswer asked;
    private Answers answers;

    @PostConstruct
    void load() {
        asked = questionnaires.open(new QuestionnaireId(id));
        answers = asked.answers();
        if (asked.open()) {
            answers = draft.over(answers, asked.form(), QuestionnaireService.DRAFT, id);
        }
    }

    public void answer() {
        questionnaires.answer(asked.id(), answers);
        toast.say("evaluation.answer.kept");
        back();
    }

    public void putAway() {
        questionnaires.putAway(asked.id());
        toast.say("evaluation.answer.away");
        back();
    }

    public void sayOfWords() {
        questionnaires.sayOfWords(asked.id(), answers.text(Quotes.LEAVE));
        toast.say("evaluation.words.kept");
        back();
    }

    private static void back() {
        Faces.redirect("my/evaluation/index.xhtml");
    }

    public QuestionnaireToAnswer getAsked() {
        return asked;
    }

    /** The one question that can be answered anew at any time. */
    public Form getWordsForm() {
        return asked.form().only(question -> question.key().equals(Quotes.LEAVE));
    }

    /** The questions whose answers stand. */
    public Form getOtherForm() {
        return asked.form().only(question -> !question.key().equals(Quotes.LEAVE));
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
