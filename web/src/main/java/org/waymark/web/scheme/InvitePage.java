package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.people.PersonId;
import org.waymark.scheme.InvitedPeople;
import org.waymark.scheme.InvitingService;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SetupTask;
import org.waymark.web.frame.Toast;

/** Whom a phase is offered to by name. */
@Named
@RequestScoped
public class InvitePage {
    @Inject @Param private String id;
    @Inject @Param private String after;
    @Inject InvitingService inviting;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private InvitedPeople invited;
    private Part part = Part.MENTOR;
    private String names;

    @PostConstruct
    void load() {
        invited = inviting.invited(new PhaseId(id), after);
    }

    public void invite() {
        toast.say("scheme.people.invited", inviting.inviteNamed(invited.phase(), part, names));
        again();
    }

    public void inviteThoseBefore() {
        toast.say("scheme.people.invited", inviting.inviteThoseBefore(invited.phase()));
        again();
    }

    public void takeBack(Part as, String person) {
        inviting.takeBack(invited.phase(), as, new PersonId(person));
        toast.say("scheme.people.takenBack");
        again();
    }

    /** Leaves it open to the whole audience. */
    public void through() {
        phases.wentThrough(invited.phase(), SetupTask.PEOPLE);
        toast.say("scheme.people.beenThrough");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    private void again() {
        Faces.redirect("admin/scheme/people.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public InvitedPeople getInvited() {
        return invited;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }
}
