package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardId;
import org.waymark.award.OwnTestimonies;
import org.waymark.award.TestimonyId;
import org.waymark.award.TestimonyService;
import org.waymark.web.frame.Toast;

/** Asking one's mentor for testimonies, and what becomes of them. */
@Named
@RequestScoped
public class TestimoniesPage {
    @Inject @Param private String award;
    @Inject TestimonyService testimonies;
    @Inject Toast toast;

    private OwnTestimonies sheet;

    @PostConstruct
    void load() {
        sheet = testimonies.mine(new AwardId(award));
    }

    public void ask(String outcome) {
        testimonies.ask(sheet.award(), outcome);
        done("award.testimony.asked");
    }

    public void take(String id) {
        testimonies.take(new TestimonyId(id), true);
        done("award.testimony.taken");
    }

    public void leave(String id) {
        testimonies.take(new TestimonyId(id), false);
        done("award.testimony.left");
    }

    private void done(String key) {
        toast.say(key);
        Faces.redirect("my/award/testimonies.xhtml?award=%s", award);
    }

    public OwnTestimonies getSheet() {
        return sheet;
    }
}
