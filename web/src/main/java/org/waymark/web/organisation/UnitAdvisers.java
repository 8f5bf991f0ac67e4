package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.organisation.AdviserService;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** Who advises for the unit whose page is open. */
@Named
@RequestScoped
public class UnitAdvisers {
    @Inject @Param private String id;
    @Inject AdviserService service;
    @Inject Toast toast;

    private List<PersonCard> advisers;
    private PersonSearch search;

    @PostConstruct
    void load() {
        advisers = service.advisers(new OrgUnitId(id));
        search = PersonSearch.in("adviser", service::candidates, advisers);
    }

    public void name(String person) {
        service.name(new OrgUnitId(id), new PersonId(person));
        toast.say("organisation.advisers.named");
        again();
    }

    public void dismiss(String person) {
        service.dismiss(new OrgUnitId(id), new PersonId(person));
        toast.say("organisation.advisers.dismissed");
        again();
    }

    private void again() {
        Faces.redirect("admin/organisation/unit.xhtml?id=%s", id);
    }

    public List<PersonCard> getAdvisers() {
        return advisers;
    }

    public PersonSearch getSearch() {
        return search;
    }
}
