package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.organisation.EntryToEdit;
import org.waymark.organisation.OrganisationService;
import org.waymark.people.ListKind;
import org.waymark.web.frame.Toast;

/** One site, job family or grade: a new one, or one to be renamed or retired. */
@Named
@RequestScoped
public class EntryPage {
    @Inject @Param private String of;
    @Inject @Param private String id;
    @Inject @Param private Integer seen;
    @Inject OrganisationService organisation;
    @Inject Toast toast;

    private ListKind list;
    private EntryToEdit entry;
    private String name;

    @PostConstruct
    void load() {
        list = EntriesPage.kind(of);
        if (!isAdded()) {
            entry = organisation.open(list, id);
            name = entry.name();
        }
    }

    public void save() {
        if (isAdded()) {
            organisation.add(list, name);
            toast.say("organisation.added");
        } else {
            organisation.rename(list, id, name, seen());
            toast.say("organisation.saved");
        }
        back();
    }

    public void retire() {
        organisation.retire(list, id, seen());
        toast.say("organisation.retired");
        back();
    }

    public void bringBack() {
        organisation.bringBack(list, id, seen());
        toast.say("organisation.brought-back");
        Faces.redirect("admin/organisation/entry.xhtml?of=%s&id=%s", list.name(), id);
    }

    private void back() {
        Faces.redirect("admin/organisation/list.xhtml?of=%s", list.name());
    }

    private int seen() {
        return seen == null ? -1 : seen;
    }

    public boolean isAdded() {
        return id == null || id.isEmpty();
    }

    public String getKind() {
        return list.name();
    }

    public EntryToEdit getEntry() {
        return entry;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
