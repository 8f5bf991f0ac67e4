package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.Simulation;
import org.waymark.matching.SimulationService;
import org.waymark.matching.SimulationToSee;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;

/** Would the phase work, with the people of today? */
@Named
@RequestScoped
public class SimulatePage {
    @Inject @Param private String id;
    @Inject SimulationService simulations;
    @Inject Toast toast;
    @Inject Texts texts;

    private SimulationToSee people;

    @PostConstruct
    void load() {
        people = simulations.see(new PhaseId(id));
    }

    public void run() {
        simulations.run(people.phase());
        toast.say("scheme.simulate.done");
        Faces.redirect("admin/scheme/simulate.xhtml?id=%s", id);
    }

    public String who(Simulation.Left left) {
        return left.department().isEmpty()
                ? texts.of("scheme.simulate.elsewhere", left.mentees())
                : texts.of("scheme.simulate.who", left.mentees(), left.department());
    }

    public String why(Simulation.Left left) {
        return texts.of("scheme.simulate.why." + left.why(), left.mentors());
    }

    /** What would help, and on which page it is done. */
    public List<SetupList.Line> help(Simulation.Left left) {
        boolean full = left.why().equals("full");
        int places = people.places();
        return List.of(
                new SetupList.Line(
                        full
                                ? texts.of("scheme.simulate.help.full", places, places + 1)
                                : texts.of("scheme.simulate.help." + left.why(), left.department()),
                        "/admin/scheme/%s.xhtml?id=%s".formatted(full ? "rules" : "people", id),
                        "",
                        null));
    }

    public String getId() {
        return id;
    }

    public SimulationToSee getPeople() {
        return people;
    }

    /** Or null where nobody has run it. */
    public Simulation getLast() {
        return people.last().orElse(null);
    }
}
