package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.organisation.OrganisationLists.EntryLine;
import org.waymark.organisation.OrganisationService;
import org.waymark.people.GradeId;
import org.waymark.people.ListKind;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;
import org.waymark.web.frame.Toast;

/** Sites, job families, or grades in their order. */
@Named
@RequestScoped
public class EntriesPage {
    @Inject @Param private String of;
    @Inject @Param private String after;
    @Inject OrganisationService organisation;
    @Inject Toast toast;

    private ListKind list;
    private Slice<EntryLine> entries;

    @PostConstruct
    void load() {
        list = kind(of);
        entries = organisation.entries(list, isLater() ? after : null);
    }

    /** What the address names; anything else isn't there. */
    static ListKind kind(String name) {
        for (ListKind kind : ListKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new NotFound();
    }

    /**
     * @param seen the version that was on the page
     */
    public void move(String grade, boolean higher, int seen) {
        organisation.move(new GradeId(grade), higher, seen);
        toast.say("organisation.moved");
        Faces.redirect("admin/organisation/list.xhtml?of=%s", list.name());
    }

    public String getKind() {
        return list.name();
    }

    public boolean isOrdered() {
        return list == ListKind.GRADE;
    }

    public List<EntryLine> getEntries() {
        return entries.items();
    }

    /** Behind which entry the next page begins, or null on the last. */
    public String getNext() {
        return entries.next();
    }

    public boolean isLater() {
        return after != null && !after.isEmpty();
    }
}
