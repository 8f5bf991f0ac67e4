package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.Experience;
import org.waymark.community.GatheringId;
import org.waymark.community.Invitees;
import org.waymark.community.RecruitingService;
import org.waymark.community.SeatingService;
import org.waymark.people.GradeId;
import org.waymark.people.OrgUnitId;
import org.waymark.web.frame.Toast;

/** Who is asked to an introductory meeting; whom to ask is chosen in the address. */
@Named
@RequestScoped
public class InviteesPage {
    private static final int USUAL_YEARS = 3;

    @Inject @Param private String id;
    @Inject @Param private String after;
    @Inject @Param private String grade;
    @Inject @Param private Integer years;
    @Inject @Param private String unit;
    @Inject SeatingService service;
    @Inject RecruitingService recruiting;
    @Inject Toast toast;

    private Invitees shown;
    private String names;

    @PostConstruct
    void load() {
        shown = service.invitees(new GatheringId(id), experience(), after);
    }

    private Experience experience() {
        return new Experience(
                grade == null || grade.isEmpty() ? null : new GradeId(grade),
                getYears(),
                unit == null || unit.isEmpty() ? null : new OrgUnitId(unit));
    }

    public void askExperienced() {
        toast.say(
                "community.invitees.asked",
                service.askExperienced(new GatheringId(id), experience()));
        again();
    }

    public void askNamed() {
        toast.say("community.invitees.asked", service.askNamed(new GatheringId(id), names));
        again();
    }

    public void cancel() {
        recruiting.cancel(new GatheringId(id));
        toast.say("community.invitees.cancelled");
        again();
    }

    private void again() {
        Faces.redirect("coordinate/community/invitees.xhtml?id=%s", id);
    }

    /** More than can be asked at once. */
    public boolean isMany() {
        return shown.fitting() > SeatingService.MOST;
    }

    public int getMost() {
        return SeatingService.MOST;
    }

    public String getId() {
        return id;
    }

    public Invitees getShown() {
        return shown;
    }

    public String getGrade() {
        return grade;
    }

    public int getYears() {
        return years == null ? USUAL_YEARS : years;
    }

    public String getUnit() {
        return unit;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }
}
