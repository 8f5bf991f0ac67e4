package org.waymark.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.action.ActionId;
import org.waymark.action.ActionService;
import org.waymark.action.OpenAction;
import org.waymark.action.OpenActions;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;
import org.waymark.web.partnership.PairFragment;
import org.waymark.web.tag.Option;

/** The open actions on the pair's page, to be marked as done. */
@Named
@RequestScoped
public class ActionsOfPair implements PairFragment {
    @Inject ActionService service;
    @Inject ActionWords words;
    @Inject Toast toast;

    private PartnershipId partnership;
    private OpenActions open;
    private Collection<String> done = new ArrayList<>();

    @Override
    public void load(PartnershipId of) {
        partnership = of;
        open = service.open(of);
    }

    public void markDone() {
        service.markDone(partnership, done.stream().map(ActionId::new).toList());
        toast.say("action.marked", done.size());
        Faces.redirect("my/partnership/view.xhtml?id=%s", partnership.value());
    }

    public List<Option> getOptions() {
        return open.actions().stream().map(this::option).toList();
    }

    private Option option(OpenAction action) {
        return new Option(
                action.id().value(),
                action.what(),
                words.who(action.doer(), open.reader(), action.due()));
    }

    public boolean isNothingOpen() {
        return open.actions().isEmpty();
    }

    public boolean isWritable() {
        return open.writable();
    }

    public Collection<String> getDone() {
        return done;
    }

    public void setDone(Collection<String> done) {
        this.done = done;
    }
}
