package org.waymark.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.records.ImportService;
import org.waymark.records.PeopleImportId;

/** The lines of a file that can't be applied, as a file. */
@Named
@RequestScoped
public class RefusedLinesPage {
    @Inject @Param private String id;
    @Inject ImportService imports;
    @Inject RecordWords words;

    /** With the reasons in words. */
    public void send() throws IOException {
        String csv = imports.refusedLines(new PeopleImportId(id), words::reason);
        Faces.sendFile(
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8), "refused-lines.csv", true);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
