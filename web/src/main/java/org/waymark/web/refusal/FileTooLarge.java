package org.waymark.web.refusal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.web.guard.UploadLimit;
import org.waymark.web.text.Texts;

/**
 * Says at the field of a file that the file was too large to be read at all. The form couldn't be
 * read either, so the field is known by its id, which is {@code file} on every page.
 */
public class FileTooLarge implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String FIELD = "file";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (UploadLimit.isToBeTold(request, response)) {
            String text =
                    CDI.current()
                            .select(Texts.class)
                            .get()
                            .of("frame.file.too-large", UploadLimit.MOST_MEGABYTES);
            faces.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}
