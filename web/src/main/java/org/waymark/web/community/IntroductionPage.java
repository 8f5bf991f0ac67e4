package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.GatheringId;
import org.waymark.community.Introduction;
import org.waymark.community.IntroductionService;
import org.waymark.web.frame.Toast;

/** Somebody who is asked to an introductory meeting says whether they come. */
@Named
@RequestScoped
public class IntroductionPage {
    @Inject @Param private String id;
    @Inject IntroductionService service;
    @Inject Toast toast;

    private Introduction shown;

    @PostConstruct
    void load() {
        shown = service.mine(new GatheringId(id));
    }

    public void come() {
        service.comes(shown.id());
        again("community.introduction.comes");
    }

    public void cannot() {
        service.cannot(shown.id());
        again("community.introduction.cannot");
    }

    public void offer() {
        service.offer(shown.id());
        again("community.introduction.offered");
    }

    public void takeOfferBack() {
        service.takeOfferBack(shown.id());
        again("community.introduction.takenBack");
    }

    private void again(String said) {
        toast.say(said);
        Faces.redirect("my/community/introduction.xhtml?id=%s", id);
    }

    public Introduction getShown() {
        return shown;
    }
}
