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
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SchemeId;
import org.waymark.web.frame.Toast;

/** Who coordinates a scheme. */
@Named
@RequestScoped
public class CoordinatorsPage {
    @Inject @Param private String scheme;
    @Inject @Param private String phase;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private String schemeName;
    private List<PersonCard> coordinators;
    private List<PersonCard> found;
    private String name;

    /** Looks the name up before the page is read, so that the buttons are there again. */
    @PostConstruct
    void load() {
        schemeName = phases.nameOf(new SchemeId(scheme));
        coordinators = phases.coordinators(new SchemeId(scheme));
        name = Faces.getRequestParameter("coordinator");
        if (name != null) {
            found =
                    phases.candidates(name).stream()
                            .filter(card -> !coordinators.contains(card))
                            .toList();
        }
    }

    /** The page comes back with those who were found. */
    public void search() {}

    public void appoint(String person) {
        phases.appoint(new SchemeId(scheme), new PersonId(person));
        toast.say("scheme.coordinators.appointed");
        again();
    }

    public void dismiss(String person) {
        phases.dismiss(new SchemeId(scheme), new PersonId(person));
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
