package org.waymark.web.refusal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.web.text.Texts;

/** The page for what isn't there. Forbidden looks like missing, in its status too. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject Texts texts;

    @PostConstruct
    void answerMissing() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
    }

    public String getNotFound() {
        return texts.of("frame.notFound.title");
    }
}
