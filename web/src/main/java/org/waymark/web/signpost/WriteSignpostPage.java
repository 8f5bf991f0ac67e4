package org.waymark.web.signpost;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.signpost.SignpostId;
import org.waymark.signpost.SignpostKind;
import org.waymark.signpost.SignpostService;
import org.waymark.signpost.SignpostShown;
import org.waymark.web.frame.Toast;

/** A signpost is written, changed or taken down. */
@Named
@RequestScoped
public class WriteSignpostPage {
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject SignpostService service;
    @Inject Toast toast;

    private SignpostShown edited;
    private TypedSignpost typed = new TypedSignpost();

    @PostConstruct
    void load() {
        if (id == null) {
            return;
        }
        edited = service.toChange(new SignpostId(id));
        typed = new TypedSignpost(edited.said());
    }

    public void save() {
        if (edited == null) {
            service.write(typed.said());
        } else {
            service.change(edited.id(), typed.said(), getVersion());
        }
        back("signpost.write.done");
    }

    public void takeDown() {
        service.takeDown(edited.id(), getVersion());
        back("signpost.write.down.done");
    }

    private void back(String said) {
        toast.say(said);
        Faces.redirect("admin/signpost/index.xhtml");
    }

    public boolean isFresh() {
        return edited == null;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : edited == null ? 0 : edited.version();
    }

    public SignpostKind[] getKinds() {
        return SignpostKind.values();
    }

    public TypedSignpost getTyped() {
        return typed;
    }
}
