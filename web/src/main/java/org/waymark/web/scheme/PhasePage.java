package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.matching.SimulationService;
import org.waymark.scheme.PhaseCourseService;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.PhaseSetup;
import org.waymark.scheme.PhaseState;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.State;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The list of what is to be set up in a phase, and its state. */
@Named
@RequestScoped
public class PhasePage {
    @Inject @Param private String id;
    @Inject PhaseService phases;
    @Inject PhaseCourseService course;
    @Inject SimulationService simulations;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private PhaseSetup setup;
    private SetupList list;

    @PostConstruct
    void load() {
        setup = phases.setup(new PhaseId(id));
        list = new SetupList(setup, simulations.last(setup.id()), texts, words);
    }

    public void publish() {
        phases.publish(setup.id());
        PublishedToast.say(toast, phases.setup(setup.id()));
        again();
    }

    public void holdBack() {
        course.holdBack(setup.id());
        toast.say("scheme.phase.heldBack");
        again();
    }

    private void again() {
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public PhaseSetup getSetup() {
        return setup;
    }

    public SetupList getList() {
        return list;
    }

    /** Where to carry on; none where all is done. */
    public List<SetupList.Line> getNext() {
        return list.next().map(List::of).orElse(List.of());
    }

    /** What a draft can't be published without, in words. */
    public List<String> getHindrances() {
        return setup.hindrances().stream()
                .map(missing -> missing.key().substring(missing.key().lastIndexOf('.') + 1))
                .map(key -> texts.get("scheme.hindrance." + key))
                .toList();
    }

    public List<Step> getSteps() {
        List<String> labels =
                Arrays.stream(PhaseState.values())
                        .map(state -> texts.get(State.keyOf(state)))
                        .map(text -> text.substring(text.indexOf('|') + 1))
                        .toList();
        return Step.list(labels, setup.state().ordinal());
    }
}
