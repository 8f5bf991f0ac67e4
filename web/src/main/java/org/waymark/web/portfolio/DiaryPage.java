package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.DiaryPages;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.web.text.Words;

/** The learning diary, by month and page by page. */
@Named
@RequestScoped
public class DiaryPage {
    @Inject @Param private String month;
    @Inject @Param private String after;
    @Inject LearningDiaryService diary;
    @Inject Words words;

    private YearMonth its;
    private DiaryPages pages;

    @PostConstruct
    void load() {
        its =
                month != null && month.matches("[0-9]{4}-(0[1-9]|1[0-2])")
                        ? YearMonth.parse(month)
                        : null;
        pages = diary.list(its, after);
    }

    public String getNext() {
        return (its == null ? "" : "month=" + its + "&") + "after=" + pages.lines().next();
    }

    public boolean isOpen(YearMonth one) {
        return one.equals(its);
    }

    public String word(YearMonth one) {
        return words.monthOfYear(one);
    }

    public boolean isOfOneMonth() {
        return its != null;
    }

    public DiaryPages getPages() {
        return pages;
    }
}
