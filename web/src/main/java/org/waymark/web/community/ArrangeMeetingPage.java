package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringToEdit;
import org.waymark.community.GatheringWords;
import org.waymark.community.RecruitingService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.TypedSlot;

/** An introductory meeting is arranged, or changed. */
@Named
@RequestScoped
public class ArrangeMeetingPage {
    private static final int USUAL_MINUTES = 90;

    @Inject @Param private String phase;
    @Inject @Param private String id;
    @Inject @Param private Long seen;
    @Inject RecruitingService service;
    @Inject Toast toast;

    private GatheringToEdit edited;
    private String phaseName;
    private TypedSlot when = new TypedSlot(USUAL_MINUTES);
    private String place;
    private String link;
    private String words;

    @PostConstruct
    void load() {
        if (id == null) {
            phaseName = service.meetings(new PhaseId(phase)).phaseName();
            return;
        }
        edited = service.toChange(new GatheringId(id));
        phase = edited.phase().value();
        phaseName = edited.phaseName();
        GatheringWords said = edited.said();
        when = new TypedSlot(said.minutes());
        when.setDay(said.day());
        when.setTime(said.time());
        place = said.place();
        link = said.link();
        words = said.words();
    }

    public void save() {
        var said =
                new GatheringWords(
                        when.getDay(), when.getTime(), when.getMinutes(), place, link, words);
        GatheringId meeting = edited == null ? null : edited.id();
        if (meeting == null) {
            meeting = service.arrange(new PhaseId(phase), said);
            toast.say("community.arrange.done");
        } else {
            service.change(meeting, said, seen == null ? edited.version() : seen);
            toast.say("community.arrange.changed");
        }
        Faces.redirect("coordinate/community/invitees.xhtml?id=%s", meeting.value());
    }

    public boolean isFresh() {
        return edited == null;
    }

    public String getPhase() {
        return phase;
    }

    public String getPhaseName() {
        return phaseName;
    }

    /** The version that this form was filled from. */
    public long getVersion() {
        return seen != null ? seen : edited == null ? 0 : edited.version();
    }

    public TypedSlot getWhen() {
        return when;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
