package org.waymark.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/**
 * What somebody had typed into a form and not sent yet, for the moment at which its page is opened
 * again. A post brings what was typed itself.
 */
@Named
@RequestScoped
public class KeptDraft {
    @Inject DraftService drafts;
    @Inject Texts texts;
    @Inject Words words;

    private KeptAnswers kept;

    public Optional<Answers> find(String formKey, String subject) {
        return firstOf(List.of(formKey), subject);
    }

    /** What was typed in the first of these forms in which something was. */
    public Optional<Answers> firstOf(List<String> formKeys, String subject) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            kept = drafts.firstOf(formKeys, subject).orElse(null);
        }
        return Optional.ofNullable(kept).map(KeptAnswers::answers);
    }

    /** The answers to this form with the draft over them, where there is one. */
    public Answers over(Answers answers, Form form, String formKey, String subject) {
        return find(formKey, subject)
                .map(draft -> answers.with(draft.only(key -> form.question(key).isPresent())))
                .orElse(answers);
    }

    /** That a draft was kept, and when; empty where there is none. */
    public String getSaved() {
        return kept == null ? "" : texts.of("frame.saved", words.time(kept.keptAt()));
    }

    /** The same where the partner could wonder: they can't see it. */
    public String savedUnseenBy(String partner) {
        return kept == null
                ? ""
                : texts.of("draft.unseen", words.dayAndTime(kept.keptAt()), partner);
    }
}
