package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.form.Form;
import org.waymark.scheme.FormBeingEdited;
import org.waymark.scheme.FormEditingService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.paper.WordForm;

/** A form without answers, as it is being edited, for those who work on paper. */
@Named
@RequestScoped
public class BlankFormPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject FormEditingService editing;
    @Inject WordForm file;

    private FormBeingEdited edited;

    @PostConstruct
    void load() {
        edited = editing.open(new PhaseId(id), form);
    }

    public void word() throws IOException {
        file.send(edited.form(), edited.phaseName());
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
