package org.waymark.web.resource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.resource.ResourceAudience;
import org.waymark.resource.ResourceEditingService;
import org.waymark.resource.ResourceId;
import org.waymark.resource.ResourceKind;
import org.waymark.resource.ResourceToChange;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** A resource is written, changed or withdrawn. */
@Named
@RequestScoped
public class WriteResourcePage {
    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject ResourceEditingService service;
    @Inject Toast toast;

    private ResourceToChange edited;
    private TypedResource typed = new TypedResource();

    @PostConstruct
    void load() {
        if (id == null) {
            service.resources(new PhaseId(phase), null);
            return;
        }
        edited = service.toChange(new ResourceId(id));
        phase = edited.phase().value();
        typed = new TypedResource(edited.read().said());
    }

    public void save() {
        var in = new PhaseId(phase);
        if (edited == null) {
            service.write(in, typed.words());
        } else {
            service.change(edited.read().id(), in, typed.words(), getVersion());
        }
        back("resource.write.done");
    }

    public void withdraw() {
        service.withdraw(edited.read().id(), getVersion());
        back("resource.write.withdrawn");
    }

    private void back(String said) {
        toast.say(said);
        Faces.redirect("coordinate/resource/index.xhtml?phase=%s", phase);
    }

    public boolean isFresh() {
        return edited == null;
    }

    public String getPhase() {
        return phase;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : edited == null ? 0 : edited.read().version();
    }

    public TypedResource getTyped() {
        return typed;
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public ResourceAudience[] getAudiences() {
        return ResourceAudience.values();
    }
}
