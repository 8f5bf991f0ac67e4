package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.LookId;
import org.waymark.portfolio.LookService;
import org.waymark.portfolio.LookSheet;
import org.waymark.web.frame.Toast;

/** Reading what somebody wrote that speaks of the reader, and saying whether it may be shown. */
@Named
@RequestScoped
public class LookPage {
    @Inject @Param private String id;
    @Inject @Param private String file;
    @Inject LookService looks;
    @Inject Toast toast;

    private LookSheet look;

    @PostConstruct
    void load() {
        look = looks.open(new LookId(id));
    }

    public void agree() {
        looks.agree(look.id());
        done("portfolio.look.agreed");
    }

    public void object() {
        looks.object(look.id());
        done("portfolio.look.objected");
    }

    private void done(String key) {
        toast.say(key);
        Faces.redirect("my/portfolio/look.xhtml?id=%s", id);
    }

    public void download() throws IOException {
        var sought = new EvidenceFileId(file);
        FileAnswer.send(
                looks.file(look.id(), sought), position -> looks.part(look.id(), sought, position));
    }

    public LookSheet getLook() {
        return look;
    }
}
