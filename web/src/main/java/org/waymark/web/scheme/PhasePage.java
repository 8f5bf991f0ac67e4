package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseSetup;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.RulesForm;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.State;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The list of what is to be set up in a phase, what was answered, and its state. */
@Named
@RequestScoped
public class PhasePage {
    @Inject @Param private String id;
    @Inject PhaseService phases;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private PhaseSetup setup;

    @PostConstruct
    void load() {
        setup = phases.setup(new PhaseId(id));
    }

    public void publish() {
        phases.publish(setup.id());
        toast.say("scheme.phase.published", setup.name());
        again();
    }

    public void moveTo(String state) {
        phases.moveTo(setup.id(), PhaseState.valueOf(state));
        toast.say("scheme.phase.moved");
        again();
    }

    private void again() {
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public PhaseSetup getSetup() {
        return setup;
    }

    public Form getRulesForm() {
        return RulesForm.form();
    }

    public List<Step> getSteps() {
        List<String> labels =
                Arrays.stream(PhaseState.values())
                        .map(state -> texts.get(State.keyOf(state)))
                        .map(text -> text.substring(text.indexOf('|') + 1))
                        .toList();
        return Step.list(labels, setup.state().ordinal());
    }

    public String getCoordinators() {
        return words.list(setup.coordinators().stream().map(PersonCard::name).toList());
    }

    public String getMentors() {
        return audience(Part.MENTOR);
    }

    public String getMentees() {
        return audience(Part.MENTEE);
    }

    private String audience(Part part) {
        List<String> names = setup.audience().get(part);
        return names.isEmpty() ? texts.get("scheme.phase.everyone") : words.list(names);
    }
}
