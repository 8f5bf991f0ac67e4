package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.HidingService;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** The people whom the caller is never to be shown, and who are never shown the caller. */
@Named
@RequestScoped
public class HiddenPage {
    @Inject @Param private String id;
    @Inject HidingService hiding;
    @Inject Toast toast;

    private List<PersonCard> hidden;
    private PersonSearch search;

    @PostConstruct
    void load() {
        hidden = hiding.hidden(new EnrolmentId(id));
        search = PersonSearch.in("name", hiding::colleagues, hidden);
    }

    public void hide(String person) {
        hiding.hide(new EnrolmentId(id), new PersonId(person));
        toast.say("enrolment.hidden.done");
        again();
    }

    public void show(String person) {
        hiding.show(new EnrolmentId(id), new PersonId(person));
        toast.say("enrolment.hidden.undone");
        again();
    }

    private void again() {
        Faces.redirect("my/enrolment/hidden.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public List<PersonCard> getHidden() {
        return hidden;
    }

    public PersonSearch getSearch() {
        return search;
    }
}
