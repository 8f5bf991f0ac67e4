package org.waymark.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;
import org.waymark.records.ApplyingService;
import org.waymark.records.ImportProgress;
import org.waymark.records.ImportService;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImports.Applied;

/** Uploading a file of people, or of the organisation. Nothing is saved in the directory yet. */
@Named
@RequestScoped
public class ImportPage {
    @Inject ImportService imports;
    @Inject ApplyingService applying;

    private Part file;
    private boolean complete;
    private List<Applied> lately;
    private List<ImportProgress> running;

    public void upload() throws IOException {
        byte[] content = Utils.toByteArray(file.getInputStream());
        PeopleImportId id = imports.upload(nameOf(file), content, complete);
        Faces.redirect(
                Faces.getRequestContextPath() + "/admin/people/dry-run.xhtml?id=" + id.value());
    }

    /** Some browsers send the whole path. */
    private static String nameOf(Part file) {
        String name = file.getSubmittedFileName();
        return name == null
                ? ""
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    public List<Applied> getLately() {
        if (lately == null) {
            lately = imports.lately();
        }
        return lately;
    }

    /** What is being applied now, by whomever. */
    public List<ImportProgress> getRunning() {
        if (running == null) {
            running = applying.running();
        }
        return running;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
