package org.waymark.web.folder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderService;
import org.waymark.folder.PieceId;
import org.waymark.folder.Standard;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.pdf.TaggedPdf;

/** The folder, standard by standard. */
@Named
@RequestScoped
public class FolderPage {
    @Inject @Param private String phase;
    @Inject FolderService service;
    @Inject FolderOnPaper paper;
    @Inject TaggedPdf pdf;
    @Inject Toast toast;

    private Folder folder;

    @PostConstruct
    void load() {
        folder = service.of(new PhaseId(phase));
    }

    public void send() throws IOException {
        pdf.send(paper.of(folder), "ismcp-folder.pdf");
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void remove(String id) {
        service.remove(folder.phase(), new PieceId(id));
        toast.say("folder.removed");
        Faces.redirect("coordinate/folder/index.xhtml?phase=%s", phase);
    }

    public Folder getFolder() {
        return folder;
    }

    public Standard[] getStandards() {
        return Standard.values();
    }
}
