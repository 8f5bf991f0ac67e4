package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseSetup;
import org.waymark.web.frame.Toast;

/** A draft's name and dates, and what people are told before they join. */
@Named
@RequestScoped
public class DetailsPage {
    @Inject @Param private String id;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String told;

    @PostConstruct
    void load() {
        PhaseSetup setup = phases.setup(new PhaseId(id));
        name = setup.name();
        startsOn = setup.startsOn();
        endsOn = setup.endsOn();
        told = String.join("\n", setup.told());
    }

    public void save() {
        phases.describe(new PhaseId(id), name, startsOn, endsOn, told);
        toast.say("scheme.details.saved");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
