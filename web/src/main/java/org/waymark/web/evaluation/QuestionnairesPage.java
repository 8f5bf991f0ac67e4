package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.evaluation.QuestionnaireLine;
import org.waymark.evaluation.QuestionnaireService;
import org.waymark.web.text.Words;

/** What one was asked, with what can still be answered. */
@Named
@RequestScoped
public class QuestionnairesPage {
    @Inject QuestionnaireService questionnaires;
    @Inject Words words;

    private List<QuestionnaireLine> mine;

    @PostConstruct
    void load() {
        mine = questionnaires.mine();
    }

    public List<QuestionnaireLine> getMine() {
        return mine;
    }

    public boolean isOpen(QuestionnaireLine one) {
        return !words.today().isAfter(one.closesOn());
    }
}
