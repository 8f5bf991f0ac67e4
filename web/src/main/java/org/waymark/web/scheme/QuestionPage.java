package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.QuestionWritten;
import org.waymark.scheme.FormBeingEdited;
import org.waymark.scheme.FormEditingService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** One question of a form: a new one, or one that is there, to be changed or removed. */
@Named
@RequestScoped
public class QuestionPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject @Param private String question;
    @Inject @Param private Integer section;
    @Inject @Param private Long seen;
    @Inject FormEditingService editing;
    @Inject Toast toast;
    @Inject Texts texts;

    private FormBeingEdited edited;
    private QuestionTyped typed;
    private String newSection;

    @PostConstruct
    void load() {
        edited = editing.open(new PhaseId(id), form);
        typed =
                question == null
                        ? new QuestionTyped()
                        : new QuestionTyped(edited.edit().question(question));
    }

    public void save() {
        if (question == null) {
            editing.add(phase(), form, seen(), typed.written(), section(), newSection);
        } else {
            editing.ask(phase(), form, seen(), question, typed.written());
        }
        toast.say("scheme.editor.kept");
        back();
    }

    public void remove() {
        editing.remove(phase(), form, seen(), question);
        toast.say("scheme.editor.removed");
        back();
    }

    private void back() {
        Faces.redirect("admin/scheme/form.xhtml?id=%s&form=%s", id, form);
    }

    private PhaseId phase() {
        return new PhaseId(id);
    }

    private int section() {
        return section == null ? -1 : section;
    }

    private long seen() {
        return seen == null ? -1 : seen;
    }

    public List<Option> getKinds() {
        return QuestionWritten.KINDS.stream()
                .map(kind -> Option.of(kind.name(), texts.get("scheme.kind." + kind)))
                .toList();
    }

    /** Whether it begins a section of its own. */
    public boolean isInNewSection() {
        return question == null && section() < 0;
    }

    public boolean isAdded() {
        return question == null;
    }

    /** Whether rules read it, so that only its words can change. */
    public boolean isRead() {
        return question != null && edited.keeps(question);
    }

    public String getId() {
        return id;
    }

    public String getKey() {
        return form;
    }

    public FormBeingEdited getEdited() {
        return edited;
    }

    public QuestionTyped getTyped() {
        return typed;
    }

    public String getNewSection() {
        return newSection;
    }

    public void setNewSection(String newSection) {
        this.newSection = newSection;
    }
}
