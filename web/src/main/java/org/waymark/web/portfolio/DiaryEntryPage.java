package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.web.frame.Toast;

/** One entry of one's own diary. */
@Named
@RequestScoped
public class DiaryEntryPage {
    @Inject @Param private String id;
    @Inject LearningDiaryService diary;
    @Inject Toast toast;

    private DiarySheet sheet;

    @PostConstruct
    void load() {
        sheet = diary.open(new DiaryEntryId(id));
    }

    public void remove() {
        diary.remove(sheet.id());
        toast.say("portfolio.diary.removed");
        Faces.redirect("my/portfolio/diary.xhtml");
    }

    public DiarySheet getSheet() {
        return sheet;
    }
}
