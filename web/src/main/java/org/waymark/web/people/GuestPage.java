package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonId;
import org.waymark.records.GuestService;
import org.waymark.records.GuestToEdit;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** One guest: a new one, or one whose last day is moved. */
@Named
@RequestScoped
public class GuestPage {
    @Inject @Param private String id;
    @Inject @Param private Integer seen;
    @Inject GuestService guests;
    @Inject Toast toast;
    @Inject Texts texts;

    private GuestToEdit guest;
    private GuestTyped typed;

    @PostConstruct
    void load() {
        if (isAdded()) {
            typed = new GuestTyped(texts.of("records.guest.role.usual"));
        } else {
            guest = guests.open(new PersonId(id));
            typed = new GuestTyped(guest.facts());
        }
    }

    public void save() {
        if (isAdded()) {
            guests.add(typed.facts());
            toast.say("records.guest.added");
        } else {
            guests.change(guest.id(), typed.facts(), seen == null ? -1 : seen);
            toast.say("records.guest.saved");
        }
        Faces.redirect("admin/people/guests.xhtml");
    }

    public boolean isAdded() {
        return id == null || id.isEmpty();
    }

    public GuestToEdit getGuest() {
        return guest;
    }

    public GuestTyped getTyped() {
        return typed;
    }
}
