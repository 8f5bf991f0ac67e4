package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeService;
import org.waymark.scheme.Template;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Texts;

/** Makes the draft of a phase, in a scheme that is there or in a new one. */
@Named
@RequestScoped
public class CreatePhasePage {
    @Inject @Param private String scheme;
    @Inject SchemeService schemes;
    @Inject PhaseService phases;
    @Inject Toast toast;
    @Inject Texts texts;

    private String schemeName;
    private String inScheme;
    private String template;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @PostConstruct
    void load() {
        template = Template.ONE_STEP_BEYOND.name();
        if (scheme != null) {
            inScheme = schemes.nameOf(new SchemeId(scheme));
        }
    }

    public void create() {
        Template chosen = Template.valueOf(template);
        PhaseId made =
                scheme == null
                        ? phases.beginWith(schemeName, chosen, name, startsOn, endsOn)
                        : phases.draft(new SchemeId(scheme), chosen, name, startsOn, endsOn);
        toast.say("scheme.create.done");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", made.value());
    }

    public List<Option> getTemplates() {
        return Arrays.stream(Template.values())
                .map(
                        one ->
                                new Option(
                                        one.name(),
                                        one.title(),
                                        texts.get("scheme.create.template." + one.name())))
                .toList();
    }

    /** The scheme that the phase is made in, or null for a new one. */
    public String getInScheme() {
        return inScheme;
    }

    public String getSchemeName() {
        return schemeName;
    }

    public void setSchemeName(String schemeName) {
        this.schemeName = schemeName;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
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
}
