package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.PaperFormService;
import org.waymark.enrolment.PaperForms;
import org.waymark.web.paper.WordForm;

/** The forms of a phase without answers, for one who takes part in it. */
@Named
@RequestScoped
public class PaperPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject PaperFormService service;
    @Inject WordForm file;

    private PaperForms shown;

    @PostConstruct
    void load() {
        shown = service.blank(new EnrolmentId(id), form);
    }

    public void word() throws IOException {
        file.send(shown.form(), shown.phaseName());
    }

    public String getId() {
        return id;
    }

    public String getKey() {
        return shown.form().key();
    }

    public PaperForms getShown() {
        return shown;
    }
}
