package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.people.PersonId;
import org.waymark.records.DirectoryLists.GuestLine;
import org.waymark.records.GuestService;
import org.waymark.shared.Slice;

/** The guests from partner institutions, by name, page by page. */
@Named
@RequestScoped
public class GuestsPage {
    @Inject GuestService service;
    @Inject @Param private String after;

    private Slice<GuestLine> guests;

    @PostConstruct
    void load() {
        guests = service.guests(after == null || after.isEmpty() ? null : new PersonId(after));
    }

    public List<GuestLine> getGuests() {
        return guests.items();
    }

    /** Behind whom the next page begins, or null on the last. */
    public String getNext() {
        return guests.next();
    }
}
