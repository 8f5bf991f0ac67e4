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
import org.waymark.scheme.Template;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** All that was answered about a phase, on one page, before it is published. */
@Named
@RequestScoped
public class CheckPage {
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
        PublishedToast.say(toast, phases.setup(setup.id()));
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public PhaseSetup getSetup() {
        return setup;
    }

    public Form getRulesForm() {
        return RulesForm.form();
    }

    public List<String> getForms() {
        return Template.FORMS;
    }

    /** The states that have a day of their own. */
    public List<PhaseState> getDated() {
        return Arrays.stream(PhaseState.values())
                .filter(state -> setup.dates().of(state).isPresent())
                .toList();
    }

    public String getCoordinators() {
        return setup.coordinators().isEmpty()
                ? texts.get("scheme.phase.coordinators.none")
                : words.list(setup.coordinators().stream().map(PersonCard::name).toList());
    }

    public String getMentors() {
        return SetupList.whoMayJoin(Part.MENTOR, setup, texts, words);
    }

    public String getMentees() {
        return SetupList.whoMayJoin(Part.MENTEE, setup, texts, words);
    }
}
