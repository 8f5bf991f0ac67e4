package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.TestimonyId;
import org.waymark.award.TestimonyService;
import org.waymark.award.TestimonySheet;
import org.waymark.web.frame.Toast;

/** A mentor writes what their mentee asked for, and signs it. */
@Named
@RequestScoped
public class TestimonyPage {
    @Inject @Param private String id;
    @Inject TestimonyService testimonies;
    @Inject Toast toast;

    private TestimonySheet sheet;
    private String words;

    @PostConstruct
    void load() {
        sheet = testimonies.open(new TestimonyId(id));
    }

    public void sign() {
        testimonies.sign(sheet.id(), words);
        toast.say("award.testimony.signed");
        Faces.redirect("my/award/testimony.xhtml?id=%s", id);
    }

    public TestimonySheet getSheet() {
        return sheet;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
