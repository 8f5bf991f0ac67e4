package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardId;
import org.waymark.award.AwardSetting;
import org.waymark.award.AwardSettingService;
import org.waymark.award.Duty;
import org.waymark.people.PersonId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.PersonSearch;

/** Who marks an award and who examines it. */
@Named
@RequestScoped
public class AwardSettingPage {
    @Inject @Param private String id;
    @Inject AwardSettingService setting;
    @Inject Toast toast;

    private AwardSetting award;
    private PersonSearch search;
    private Duty duty = Duty.ASSESSOR;
    private boolean mentorMayMark;

    @PostConstruct
    void load() {
        award = setting.open(new AwardId(id));
        mentorMayMark = award.mentorMayMark();
        search = PersonSearch.in("officer", setting::candidates, List.of());
    }

    public void appoint(String person) {
        setting.appoint(award.id(), new PersonId(person), duty);
        done("award.admin.appointed");
    }

    public void dismiss(String person, String its) {
        setting.dismiss(award.id(), new PersonId(person), Duty.valueOf(its));
        done("award.admin.dismissed");
    }

    public void letMentorsMark() {
        setting.letMentorsMark(award.id(), mentorMayMark);
        done("award.admin.mentors.saved");
    }

    private void done(String key) {
        toast.say(key);
        Faces.redirect("admin/award/view.xhtml?id=%s", id);
    }

    public boolean isMentorMayMark() {
        return mentorMayMark;
    }

    public void setMentorMayMark(boolean mentorMayMark) {
        this.mentorMayMark = mentorMayMark;
    }

    public AwardSetting getAward() {
        return award;
    }

    public PersonSearch getSearch() {
        return search;
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }
}
