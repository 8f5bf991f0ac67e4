package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeService;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** Who coordinates a scheme. */
@Named
@RequestScoped
public class CoordinatorsPage {
    @Inject @Param private String scheme;
    @Inject @Param private String phase;
    @Inject SchemeService schemes;
    @Inject Toast toast;

    private String schemeName;
    private List<PersonCard> coordinators;
    private PersonSearch search;

    @PostConstruct
    void load() {
        schemeName = schemes.nameOf(new SchemeId(scheme));
        coordinators = schemes.coordinators(new SchemeId(scheme));
        search = PersonSearch.in("coordinator", schemes::candidates, coordinators);
    }

    public void appoint(String person) {
        schemes.appoint(new SchemeId(scheme), new PersonId(person));
        toast.say("scheme.coordinators.appointed");
        again();
    }

    public void dismiss(String person) {
        schemes.dismiss(new SchemeId(scheme), new PersonId(person));
        toast.say("scheme.coordinators.dismissed");
        again();
    }

    private void again() {
        if (phase == null) {
            Faces.redirect("admin/scheme/coordinators.xhtml?scheme=%s", scheme);
        } else {
            Faces.redirect("admin/scheme/coordinators.xhtml?scheme=%s&phase=%s", scheme, phase);
        }
    }

    public String getPhase() {
        return phase;
    }

    public String getSchemeName() {
        return schemeName;
    }

    public List<PersonCard> getCoordinators() {
        return coordinators;
    }

    public PersonSearch getSearch() {
        return search;
    }
}
