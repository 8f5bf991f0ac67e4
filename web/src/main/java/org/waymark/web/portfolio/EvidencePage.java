package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileService;
import org.waymark.portfolio.LookLine;
import org.waymark.portfolio.LookService;
import org.waymark.portfolio.SharingService;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** One's own piece of evidence, its files, and who was asked to read it first. */
@Named
@RequestScoped
public class EvidencePage {
    @Inject @Param private String id;
    @Inject EvidenceService evidence;
    @Inject FileService files;
    @Inject LookService looks;
    @Inject SharingService sharing;
    @Inject Toast toast;

    private EvidenceSheet sheet;
    private List<LookLine> asked = List.of();
    private PersonSearch search;
    private Part file;

    @PostConstruct
    void load() {
        sheet = evidence.open(new EvidenceId(id));
        if (sheet.speaksOfOthers()) {
            asked = looks.asked(sheet.id());
            search =
                    PersonSearch.in(
                            "name",
                            sharing::readers,
                            asked.stream().map(LookLine::person).toList());
        }
    }

    public void add() {
        files.add(sheet.id(), file == null ? null : new SentFile(file));
        done("portfolio.file.added");
    }

    public void removeFile(String its) {
        files.remove(new EvidenceFileId(its));
        done("portfolio.file.removed");
    }

    public void ask(String person) {
        looks.ask(sheet.id(), new PersonId(person));
        done("portfolio.others.asked");
    }

    public void remove() {
        evidence.remove(sheet.id());
        toast.say("portfolio.view.removed");
        Faces.redirect("my/portfolio/index.xhtml");
    }

    private void done(String key) {
        toast.say(key);
        Faces.redirect("my/portfolio/view.xhtml?id=%s", id);
    }

    /** Sends a file, part by part. */
    public void download() throws IOException {
        var its = new EvidenceFileId(Faces.getRequestParameter("file"));
        FileAnswer.send(files.open(its), position -> files.part(its, position));
    }

    public EvidenceSheet getSheet() {
        return sheet;
    }

    public int getMostMegabytes() {
        return files.mostMegabytes();
    }

    public List<LookLine> getAsked() {
        return asked;
    }

    public PersonSearch getSearch() {
        return search;
    }

    public List<PersonCard> getFound() {
        return search == null ? List.of() : search.getFound();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
