package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.people.PersonId;
import org.waymark.records.DirectoryLists.Line;
import org.waymark.records.DirectoryService;
import org.waymark.shared.Slice;

/** Everybody in the directory, by name, page by page; or those who are searched for. */
@Named
@RequestScoped
public class DirectoryPage {
    @Inject DirectoryService directory;
    @Inject @Param private String search;
    @Inject @Param private String after;

    private Slice<Line> people;

    @PostConstruct
    void load() {
        boolean fromTheStart = after == null || after.isEmpty();
        people = directory.search(search, fromTheStart ? null : new PersonId(after));
    }

    public List<Line> getPeople() {
        return people.items();
    }

    public String getSearch() {
        return search == null ? "" : search;
    }

    public boolean isNarrowed() {
        return !getSearch().isBlank() || after != null;
    }

    /** Where the page after this one begins, or null on the last. */
    public String getNext() {
        if (!people.hasMore()) {
            return null;
        }
        return "/admin/people/index.xhtml?search="
                + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8)
                + "&after="
                + people.next();
    }
}
