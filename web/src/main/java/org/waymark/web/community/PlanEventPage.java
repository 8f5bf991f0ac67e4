package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.EventPlanningService;
import org.waymark.community.EventToEdit;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.ThemeId;
import org.waymark.community.ThemeOrderService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** An event is planned, or changed. */
@Named
@RequestScoped
public class PlanEventPage {
    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject @Param private Long seen;

    /** The theme that is wanted; its own name, since the form has a field of that of the event. */
    @Inject @Param private String wanted;

    @Inject EventPlanningService service;
    @Inject ThemeOrderService themes;
    @Inject Toast toast;

    private EventToEdit edited;
    private String phaseName;
    private TypedEvent typed = new TypedEvent();

    @PostConstruct
    void load() {
        if (id == null) {
            phaseName = service.events(new PhaseId(phase), null).phaseName();
            if (wanted != null) {
                typed.setTheme(themes.words(new ThemeId(wanted)));
            }
            return;
        }
        edited = service.toChange(new GatheringId(id));
        phase = edited.phase().value();
        phaseName = edited.phaseName();
        typed = new TypedEvent(edited.words());
    }

    public void save() {
        GatheringId event;
        if (edited == null) {
            event =
                    wanted == null
                            ? service.plan(new PhaseId(phase), typed.words())
                            : themes.meetOn(new ThemeId(wanted), typed.words());
            toast.say("community.plan.done");
        } else {
            event = edited.id();
            service.change(event, typed.words(), getVersion());
            toast.say("community.plan.changed");
        }
        Faces.redirect("coordinate/community/booked.xhtml?id=%s", event.value());
    }

    public boolean isFresh() {
        return edited == null;
    }

    public String getPhase() {
        return phase;
    }

    public String getPhaseName() {
        return phaseName;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : edited == null ? 0 : edited.version();
    }

    public TypedEvent getTyped() {
        return typed;
    }

    public GatheringKind[] getKinds() {
        return GatheringKind.values();
    }

    /** Those who are asked by name are asked elsewhere. */
    public List<GatheringAudience> getAudiences() {
        return Stream.of(GatheringAudience.values())
                .filter(one -> one != GatheringAudience.ASKED)
                .toList();
    }
}
