package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.FormBeingEdited;
import org.waymark.scheme.FormEditingService;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;

/** The title of a form's section. */
@Named
@RequestScoped
public class SectionPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject @Param private Integer section;
    @Inject @Param private Long seen;
    @Inject FormEditingService editing;
    @Inject Toast toast;

    private FormBeingEdited edited;
    private String title;

    @PostConstruct
    void load() {
        edited = editing.open(new PhaseId(id), form);
        if (section == null || section < 0 || section >= edited.edit().sections().size()) {
            throw new NotFound();
        }
        title = edited.edit().sections().get(section).title();
    }

    public void save() {
        editing.rename(new PhaseId(id), form, seen == null ? -1 : seen, section, title);
        toast.say("scheme.editor.kept");
        Faces.redirect("admin/scheme/form.xhtml?id=%s&form=%s", id, form);
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
