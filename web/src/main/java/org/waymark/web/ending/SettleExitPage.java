package org.waymark.web.ending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.ending.ExitService;
import org.waymark.ending.ExitService.ExitRead;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** What a coordinator is asked when somebody has left. */
@Named
@RequestScoped
public class SettleExitPage {
    @Inject @Param private String partnership;
    @Inject ExitService exits;
    @Inject Toast toast;

    private ExitRead exit;

    @PostConstruct
    void load() {
        exit = exits.read(new PartnershipId(partnership));
    }

    public void settle() {
        exits.settle(exit.partnership());
        toast.say("ending.settle.done");
        Faces.redirect("coordinate/ending/exit.xhtml?partnership=%s", partnership);
    }

    public ExitRead getExit() {
        return exit;
    }
}
