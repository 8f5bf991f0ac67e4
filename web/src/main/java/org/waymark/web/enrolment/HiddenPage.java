package org.waymark.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentService;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;

/** The people whom the caller is never to be shown, and who are never shown the caller. */
@Named
@RequestScoped
public class HiddenPage {
    @Inject @Param private String id;
    @Inject EnrolmentService enrolments;
    @Inject Toast toast;

    private List<PersonCard> hidden;
    private List<PersonCard> found;
    private String name;

    /**
     * Looks the name up before the page is read, so that the buttons beside those found are there
     * again. The name stays in the post: whom somebody looks for stands in no address.
     */
    @PostConstruct
    void load() {
        hidden = enrolments.hidden(new EnrolmentId(id));
        name = Faces.getRequestParameter("name");
        if (name != null) {
            found =
                    enrolments.colleagues(name).stream()
                            .filter(card -> !hidden.contains(card))
                            .toList();
        }
    }

    /** The page comes back with those who were found. */
    public void search() {}

    public void hide(String person) {
        enrolments.hide(new EnrolmentId(id), new PersonId(person));
        toast.say("enrolment.hidden.done");
        again();
    }

    public void show(String person) {
        enrolments.show(new EnrolmentId(id), new PersonId(person));
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

    public List<PersonCard> getFound() {
        return found;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
